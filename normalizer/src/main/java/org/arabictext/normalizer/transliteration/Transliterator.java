// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.transliteration;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Objects;
import org.arabictext.core.TextBuffer;

/**
 * Writes Arabic in Latin letters, and back.
 *
 * <pre>{@code
 * Transliterator there = Transliterator.of(Scheme.ARABIC, Scheme.BUCKWALTER);
 * Transliterator back = Transliterator.of(Scheme.BUCKWALTER, Scheme.ARABIC);
 * assert back.transliterate(there.transliterate(text)).equals(text);
 * }</pre>
 *
 * <p>Between reversible schemes nothing is lost, whatever the text: Latin letters and what else
 * could be taken for signs of the scheme are put between backslashes, so {@code Java} comes out as
 * {@code \Java\}, and a backslash is doubled. Without a backslash the result is plain Buckwalter or
 * HSB, as other programs write and read it. Reading takes any text: what is no sign stays as it is,
 * and a backslash without its fellow ends at white space.
 *
 * <p>The scholarly schemes give the sound of <em>vocalized</em> text. Vowels that are not written
 * are not invented, except where the spelling leaves no doubt: before alef, alef maksura and teh
 * marbuta, in the article, before a long vowel, and in a few words that are always written without
 * their alef. From text without marks they can give consonants and long vowels only, cannot tell a
 * doubled consonant from a single one, a consonantal waw or yeh from a vowel, or the endings.
 * Proclitics are set off with a hyphen before the article only: elsewhere the spelling does not
 * tell them from the first letter of a word. Case endings come out where they are written. The
 * Latin letters are small ones: Arabic has no capitals, and names are not marked.
 *
 * <p>Malformed text is never an error. Immutable and thread-safe; time is linear in the length of
 * the text.
 *
 * @since 0.1
 */
public final class Transliterator {

  private static final int PIECE = 1 << 16;

  private final Scheme source;
  private final Scheme target;
  private final List<Step> steps;

  private Transliterator(Scheme source, Scheme target) {
    this.source = source;
    this.target = target;
    Step write =
        switch (target) {
          case ISO_233 -> new StringentRomanizer();
          case DIN_31635, ALA_LC, IJMES -> new Romanizer(Style.of(target));
          default -> new Encoder(target);
        };
    if (source == target) {
      steps = List.of();
    } else if (source == Scheme.ARABIC) {
      steps = List.of(write);
    } else if (target == Scheme.ARABIC) {
      steps = List.of(new Decoder(source));
    } else {
      steps = List.of(new Decoder(source), write);
    }
  }

  /**
   * Makes a transliterator.
   *
   * @param source how the text is written
   * @param target how it shall be written
   * @return the transliterator
   * @throws IllegalArgumentException if {@code source} is not {@linkplain Scheme#isReversible()
   *     reversible}
   */
  public static Transliterator of(Scheme source, Scheme target) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    if (!source.isReversible()) {
      throw new IllegalArgumentException("cannot be read back: " + source);
    }
    return new Transliterator(source, target);
  }

  /**
   * Returns how the text is written.
   *
   * @return the source
   */
  public Scheme source() {
    return source;
  }

  /**
   * Returns how the text shall be written.
   *
   * @return the target
   */
  public Scheme target() {
    return target;
  }

  /**
   * Transliterates a text.
   *
   * @param text the text
   * @return the text in the other scheme
   */
  public String transliterate(CharSequence text) {
    Objects.requireNonNull(text, "text");
    char[] in = text.toString().toCharArray();
    TextBuffer out = new TextBuffer(in.length + 16);
    transliterate(in, 0, in.length, out);
    return out.toString();
  }

  /**
   * Transliterates a stretch of an array into a buffer, replacing its contents. Between a
   * reversible scheme and Arabic it allocates nothing if the buffer is large enough.
   *
   * @param text the array, left as it is; not that of the buffer
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @param out receives the result
   */
  public void transliterate(char[] text, int start, int end, TextBuffer out) {
    Objects.requireNonNull(out, "out");
    Objects.checkFromToIndex(start, end, text.length);
    run(text, start, end, out, false);
  }

  private boolean run(char[] text, int start, int end, TextBuffer out, boolean literal) {
    out.clear();
    if (steps.isEmpty()) {
      out.append(text, start, end);
      return false;
    }
    if (steps.size() == 1) {
      return steps.get(0).run(text, start, end, out, literal);
    }
    TextBuffer arabic = new TextBuffer(end - start);
    boolean inside = steps.get(0).run(text, start, end, arabic, literal);
    steps.get(1).run(arabic.array(), 0, arabic.length(), out, false);
    return inside;
  }

  /**
   * Transliterates all that a reader holds, in bounded memory.
   *
   * @param text the source, read to its end and not closed
   * @param out receives the result
   * @throws IOException if either side throws it
   */
  public void transliterate(Reader text, Appendable out) throws IOException {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(out, "out");
    char[] in = new char[PIECE];
    TextBuffer piece = new TextBuffer(PIECE);
    boolean literal = false;
    int length = 0;
    while (true) {
      int count = text.read(in, length, in.length - length);
      if (count < 0) {
        run(in, 0, length, piece, literal);
        out.append(piece);
        return;
      }
      length += count;
      if (length == in.length) {
        int cut = cut(in, length);
        literal = run(in, 0, cut, piece, literal);
        out.append(piece);
        System.arraycopy(in, cut, in, 0, length - cut);
        length -= cut;
      }
    }
  }

  /**
   * Where a full array is cut: after a line, else after a word, else in a word but not between two
   * backslashes.
   */
  private static int cut(char[] in, int length) {
    int word = 0;
    for (int i = length - 1; i > 0; i--) {
      if (in[i - 1] == '\n') {
        return i;
      }
      if (word == 0 && in[i - 1] <= ' ') {
        word = i;
      }
    }
    if (word > 0) {
      return word;
    }
    int cut = length;
    while (cut > 0 && in[cut - 1] == Encoder.ESCAPE) {
      cut--;
    }
    return cut == 0 ? length : cut;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Transliterator that && source == that.source && target == that.target;
  }

  @Override
  public int hashCode() {
    return Objects.hash(source.toString(), target.toString());
  }

  @Override
  public String toString() {
    return source + " to " + target;
  }
}
