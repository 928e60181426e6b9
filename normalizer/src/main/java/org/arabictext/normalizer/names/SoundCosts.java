// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.arabictext.normalizer.text.ArabicKeyboard;

/**
 * What it costs to take one sound for another, or to miss one, in hundredths of a consonant; from
 * {@code costs.tsv}, which says why.
 */
final class SoundCosts {

  /** A consonant for another. */
  static final int DIFFERENT = 100;

  /** A letter for one whose key touches its key. */
  private static final byte NEIGHBOUR_KEY = 40;

  /** What a known short vowel costs where the other name writes a letter of length. */
  private static final int LENGTH = 80;

  /** The same where it writes two vowels, as in ee, which are not always long. */
  private static final int MOSTLY_LENGTH = 15;

  /** Two different letters of length in Arabic spellings, at the least. */
  private static final int TWO_LENGTHS = 90;

  private static final String QUALITIES = "aeiou";

  private static final int[][] QUALITY = {
    {0, 10, 55, 35, 50},
    {10, 0, 10, 50, 35},
    {55, 10, 0, 60, 60},
    {35, 50, 60, 0, 5},
    {50, 35, 60, 5, 0}
  };

  private static final Sound[] ALL = Sound.values();
  private static final byte[][] CHANGE = new byte[ALL.length][ALL.length];
  private static final byte[][] SLIP = new byte[ALL.length][];
  private static final byte[] DROP_SAME = new byte[ALL.length];
  private static final byte[] DROP_OTHER = new byte[ALL.length];

  static {
    for (byte[] row : CHANGE) {
      Arrays.fill(row, (byte) DIFFERENT);
    }
    Arrays.fill(DROP_SAME, (byte) DIFFERENT);
    Arrays.fill(DROP_OTHER, (byte) DIFFERENT);
    List<String[]> lines = NameData.lines("costs.tsv").map(line -> line.split("\t", -1)).toList();
    consonants(only("means", lines));
    vowels(only("vowel", lines));
    for (String[] line : only("change", lines)) {
      set(sounds(line[2]), sounds(line[3]), Integer.parseInt(line[1]));
    }
    for (Sound sound : ALL) {
      CHANGE[sound.id()][sound.id()] = 0;
    }
    for (String[] line : only("drop", lines)) {
      for (Sound sound : sounds(line[3])) {
        DROP_SAME[sound.id()] = Byte.parseByte(line[1]);
        DROP_OTHER[sound.id()] = Byte.parseByte(line[2]);
      }
    }
    slips();
  }

  private SoundCosts() {}

  /** Returns what it costs to take one sound for the other; the order does not matter. */
  static int change(byte a, byte b) {
    return CHANGE[a][b];
  }

  /** Returns the same for long words, in which a slip to the next key is the likeliest reason. */
  static int changeOrSlip(byte a, byte b) {
    return SLIP[a][b];
  }

  /** Returns what it costs to miss a sound of an Arabic spelling. */
  static int drop(Sound sound, boolean otherIsArabic) {
    return (otherIsArabic ? DROP_SAME : DROP_OTHER)[sound.id()];
  }

  private static List<String[]> only(String kind, List<String[]> lines) {
    return lines.stream().filter(line -> line[0].equals(kind)).toList();
  }

  private static List<Sound> sounds(String names) {
    return Arrays.stream(names.split(" ", -1)).map(Sound::valueOf).toList();
  }

  private static void set(List<Sound> some, List<Sound> others, int cost) {
    for (Sound a : some) {
      for (Sound b : others) {
        CHANGE[a.id()][b.id()] = (byte) cost;
        CHANGE[b.id()][a.id()] = (byte) cost;
      }
    }
  }

  /* Two Latin consonants meet at the Arabic one that is nearest to both. */
  private static void consonants(List<String[]> lines) {
    Map<Sound, Map<Sound, Integer>> means = new EnumMap<>(Sound.class);
    for (String[] line : lines) {
      String[] letters = line[2].split(" ", -1);
      Map<Sound, Integer> costs = new EnumMap<>(Sound.class);
      for (int i = 0; i < letters.length; i += 2) {
        costs.put(Sound.valueOf(letters[i]), Integer.valueOf(letters[i + 1]));
      }
      means.put(Sound.valueOf(line[1]), costs);
    }
    means.forEach(
        (latin, costs) -> {
          costs.forEach((letter, cost) -> set(List.of(latin), List.of(letter), cost));
          means.forEach((other, more) -> set(List.of(latin), List.of(other), meeting(costs, more)));
        });
  }

  private static int meeting(Map<Sound, Integer> one, Map<Sound, Integer> other) {
    int best = DIFFERENT;
    for (Map.Entry<Sound, Integer> letter : one.entrySet()) {
      Integer rest = other.get(letter.getKey());
      best = rest == null ? best : Math.min(best, letter.getValue() + rest);
    }
    return best;
  }

  private static void vowels(List<String[]> lines) {
    List<String[]> all = new ArrayList<>(lines);
    for (String[] a : all) {
      for (String[] b : all) {
        int cost = QUALITY[QUALITIES.indexOf(a[2])][QUALITIES.indexOf(b[2])];
        set(sounds(a[3]), sounds(b[3]), Math.min(DIFFERENT, cost(a[1], b[1], cost)));
      }
    }
  }

  private static int cost(String length, String other, int quality) {
    return switch (length + " " + other) {
      case "long long" -> quality == 0 ? 0 : Math.max(quality, TWO_LENGTHS);
      case "long short", "short long" -> quality + LENGTH;
      case "mostly short", "short mostly" -> quality + MOSTLY_LENGTH;
      default -> quality;
    };
  }

  private static void slips() {
    for (Sound a : ALL) {
      SLIP[a.id()] = CHANGE[a.id()].clone();
    }
    Map<Sound, Character> keys = ArabicReader.keys();
    keys.forEach(
        (a, one) ->
            keys.forEach(
                (b, other) -> {
                  byte cost = CHANGE[a.id()][b.id()];
                  if (ArabicKeyboard.areNeighbours(one, other) && cost > NEIGHBOUR_KEY) {
                    SLIP[a.id()][b.id()] = NEIGHBOUR_KEY;
                  }
                }));
  }
}
