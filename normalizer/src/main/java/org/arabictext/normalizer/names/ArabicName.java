// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A name, read once so that it can be compared with many.
 *
 * <pre>{@code
 * ArabicName name = ArabicName.of("Mohamed Abdel Rahman");
 * name.isSameAs(ArabicName.of(text)); // true for its Arabic spelling
 * name.similarity(ArabicName.of("Mahmoud"));      // a number from 0 to 1
 * name.spellingKey();                             // mohamed abdrahman
 * name.soundKey();                                // MHMDABDRHMN
 * }</pre>
 *
 * <p>What counts as one name, and the scheme by which Latin letters are read, are described in
 * {@code docs/names.md}. In short: hamza, teh marbuta and heh, alef maksura and yeh, tatweel, marks
 * and presentation forms do not matter; vowels matter where both spellings show them or the name is
 * a frequent one; Abd, Abu, Bin and the article may be written apart or joined, and the article and
 * Bin left out; a Latin letter stands for any Arabic one that it is used for.
 *
 * <p>Immutable and thread-safe. Reading takes time linear in the length of the name. Strange text,
 * lone surrogates among it, is no error: what holds no letters and digits is an empty name.
 *
 * @since 0.1
 */
public final class ArabicName {

  /** The similarity from which on two spellings are most likely one name. */
  public static final double SAME = 0.78;

  private final String text;
  private final List<NamePart> parts;
  private final List<NameWord> words = new ArrayList<>();
  private final List<NameWord> joined = new ArrayList<>();

  private ArabicName(String text) {
    this.text = text;
    parts = NameParser.parse(text);
    for (NamePart part : parts) {
      words.add(NameWord.of(part));
    }
    for (int i = 1; i < words.size() && words.size() <= NameAlignment.MOST_WORDS; i++) {
      joined.add(NameWord.join(words.get(i - 1), words.get(i)));
    }
  }

  /**
   * Reads a name.
   *
   * @param name a name of one or more words, in Arabic or Latin letters or both
   * @return the name
   */
  public static ArabicName of(CharSequence name) {
    return new ArabicName(Objects.requireNonNull(name, "name").toString());
  }

  /**
   * Returns the name as it was given.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  List<NameWord> words() {
    return words;
  }

  /** Returns each word as one with the word after it. */
  List<NameWord> joined() {
    return joined;
  }

  /**
   * Returns a key that the spellings of a name in one script share: for exact look-up, grouping and
   * unique indexes. Normalizing the name with a policy of this library does not change its key.
   *
   * @return the key, words apart by a space; empty for an empty name
   */
  public String spellingKey() {
    return parts.stream().map(Spelling::key).collect(Collectors.joining(" "));
  }

  /**
   * Returns a coarse key that the spellings of a name in both scripts share: its consonants,
   * without what romanization confuses. It serves to find candidates, which {@link #similarity}
   * then tells apart; different names often share it.
   *
   * @return the key, Latin capitals, without spaces, so that it does not matter where a word ends;
   *     empty for an empty name
   */
  public String soundKey() {
    return SoundKey.of(words);
  }

  /**
   * Returns how much this name is like another. Each word is compared with its counterpart, in
   * order; a word without one counts as different, and the word that fits worst weighs most.
   *
   * @param other a name
   * @return 0 for different names up to 1 for the same one; the order of the two does not matter.
   *     Takes time in the product of the lengths of the words; of names of more than 32 words, and
   *     words of more than 64 code units, it is known only whether they are equal
   */
  public double similarity(ArabicName other) {
    return NameAlignment.similarity(this, Objects.requireNonNull(other, "other"));
  }

  /**
   * Tells whether another name is most likely the same one.
   *
   * @param other a name
   * @return whether the similarity is at least {@link #SAME}
   */
  public boolean isSameAs(ArabicName other) {
    return similarity(other) >= SAME;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArabicName name && text.equals(name.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
