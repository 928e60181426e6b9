// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a word of a name, as sounds in the order of speech.
 *
 * <p>Each sound carries what it costs to miss it, against Arabic and against Latin spellings, and
 * whether a short vowel may follow it that the spelling does not show.
 */
final class Reading {

  /** Sounds beyond this many are not compared one by one. */
  static final int LONGEST = 64;

  /** Where the vowels of a reading come from. */
  enum Source {
    /** The Latin spelling. */
    LATIN,
    /** The marks of an Arabic spelling. */
    MARKS,
    /** The list of frequent names. */
    KNOWN,
    /** Nowhere: the bare letters of a name that is in the list. */
    LETTERS,
    /** Nowhere: the bare letters of another name. */
    UNKNOWN;

    /** Returns the source of two words as one; null if they do not go together. */
    @Nullable Source and(Source second) {
      if (this == second) {
        return this;
      }
      if (this == LATIN || second == LATIN) {
        return null;
      }
      if (this == LETTERS || second == LETTERS) {
        return this == UNKNOWN || second == UNKNOWN ? LETTERS : null;
      }
      return MARKS;
    }
  }

  private static final Sound[] SOUNDS = Sound.values();

  final byte[] sounds;
  final byte[] dropArabic;
  final byte[] dropLatin;
  final boolean[] open;
  final boolean arabic;
  final Source source;

  private Reading(Builder builder) {
    sounds = Arrays.copyOf(builder.sounds, builder.length);
    dropArabic = Arrays.copyOf(builder.dropArabic, builder.length);
    dropLatin = Arrays.copyOf(builder.dropLatin, builder.length);
    open = Arrays.copyOf(builder.open, builder.length);
    arabic = builder.arabic;
    source = builder.source;
  }

  int length() {
    return sounds.length;
  }

  /**
   * Tells whether comparing with another reading makes sense: what is known of the vowels of a
   * frequent name says nothing beside a spelling that shows none, and replaces its own bare letters
   * beside one that does.
   */
  boolean meets(Reading other) {
    return !(isBare() && other.source == Source.KNOWN)
        && !(source == Source.KNOWN && other.isBare())
        && !(source == Source.LETTERS && !other.arabic)
        && !(other.source == Source.LETTERS && !arabic);
  }

  private boolean isBare() {
    return source == Source.LETTERS || source == Source.UNKNOWN;
  }

  Sound sound(int index) {
    return SOUNDS[sounds[index]];
  }

  /** Collects a reading. */
  static final class Builder {

    private final boolean arabic;
    private byte[] sounds = new byte[16];
    private byte[] dropArabic = new byte[16];
    private byte[] dropLatin = new byte[16];
    private boolean[] open = new boolean[16];
    private Source source;
    private int length;

    Builder(Source source) {
      this.source = source;
      this.arabic = source != Source.LATIN;
    }

    Builder add(Sound sound) {
      return add(sound, SoundCosts.drop(sound, arabic), SoundCosts.drop(sound, false));
    }

    /** Adds a sound that costs other than usual to miss. */
    Builder add(Sound sound, int drop) {
      return add(sound, drop, drop);
    }

    private Builder add(Sound sound, int against, int across) {
      if (length == sounds.length) {
        sounds = Arrays.copyOf(sounds, 2 * length);
        dropArabic = Arrays.copyOf(dropArabic, 2 * length);
        dropLatin = Arrays.copyOf(dropLatin, 2 * length);
        open = Arrays.copyOf(open, 2 * length);
      }
      sounds[length] = sound.id();
      dropArabic[length] = (byte) against;
      dropLatin[length] = (byte) across;
      open[length] = false;
      length++;
      return this;
    }

    /** Adds a reading whose first vowel the article before it keeps. */
    Builder addAfterAbd(Reading reading) {
      int first = length;
      add(reading);
      if (length > first && SOUNDS[sounds[first]].name().startsWith("FIRST")) {
        dropArabic[first] = 90;
        dropLatin[first] = 90;
      }
      return this;
    }

    Builder add(Reading reading) {

      for (int i = 0; i < reading.length(); i++) {
        add(reading.sound(i), reading.dropArabic[i], reading.dropLatin[i]);
        open[length - 1] = reading.open[i];
      }
      return this;
    }

    /** Says that what was added last is easily missed across scripts. */
    void drop(int cost) {
      dropLatin[length - 1] = (byte) cost;
    }

    /** A vowel between the last two consonants of a word is seldom left out: Nasser is not Nasr. */
    void closeLastSyllable() {
      int last = length - 1;
      if (last > 0 && SOUNDS[sounds[last]] == Sound.MUTE_E) {
        last--;
      }
      if (last > 1 && SOUNDS[sounds[last]].isConsonant()) {
        Sound vowel = SOUNDS[sounds[last - 1]];
        if (vowel.isShortVowel()) {
          dropLatin[last - 1] = closed(dropLatin[last - 1]);
          dropArabic[last - 1] = closed(dropArabic[last - 1]);
        }
      }
    }

    private static byte closed(byte cost) {
      return cost == 30 ? 60 : cost;
    }

    /** Says that a short vowel may follow what was added last. */
    void open() {
      open[length - 1] = true;
    }

    Sound last() {
      return length == 0 ? Sound.OTHER : SOUNDS[sounds[length - 1]];
    }

    void removeLast() {
      length--;
    }

    int length() {
      return length;
    }

    Reading build() {
      return new Reading(this);
    }
  }
}
