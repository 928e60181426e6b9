// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import org.arabictext.core.TextBuffer;

/**
 * The slow way of the engine: a letter with its marks, taken as one.
 *
 * <p>Immutable and thread-safe; linear time.
 */
final class Clusters {

  /*
   * A cluster is a base with all that follows it up to the next starter that stays: marks, and
   * code units that the policy removes, as they would let the marks behind them reach the base.
   *
   *   1. take    removed code units left out, presentation forms as letters, all decomposed
   *   2. order   marks sorted by combining class, stable
   *   3. finish  hamza and madda composed, base and marks mapped by the table
   *
   * Each step works in the tail of the output buffer; the result is moved down at the end. Text
   * of other scripts goes through ICU4J between steps 1 and 3.
   */

  private static final int PHRASE = 1;
  private static final int FOREIGN = 2;

  /** The high surrogate of the mathematical letters: no emoji has it. */
  static final char MATHEMATICAL = '\uD83B';

  static final int FIRST_MATHEMATICAL = 0x1EE00;

  private static final int ZWJ_EMOJI_FIRST = 0x2190;
  private static final int ZWJ_EMOJI_LAST = 0x2BFF;

  private final PolicyTable table;
  private final char[] map;
  private final ClusterFolding folding;

  Clusters(PolicyTable table) {
    this.table = table;
    this.map = table.map;
    this.folding = new ClusterFolding(table);
  }

  /**
   * Tells what needs no cluster: returns how many code units to copy, -1 for one to drop, 0 for all
   * else.
   */
  int plain(char[] in, int start, int settled, int i, int end) {
    char c = in[i];
    if (c == 0) {
      return 1;
    }
    if (c == PolicyTable.ZWJ && table.stripsJoiner) {
      return joinsEmoji(in, start, i, end) ? 1 : -1;
    }
    if (Character.isSurrogate(c)) {
      return plainSurrogate(in, i, end);
    }
    if (map[c] != PolicyTable.SPECIAL) {
      return 1;
    }
    // a kept mark with no mark beside it has nothing to be ordered with
    if (CharacterData.isArabicMark(c)
        && !PolicyTable.isHamzaMark(c)
        && (c != PolicyTable.SUPERSCRIPT_ALEF || table.daggerAlef == Rule.DaggerAlef.KEEP)
        && !table.keepsLastTashkeel
        && i > settled
        && isOrdinary(in[i - 1])
        && (i + 1 == end || isOrdinary(in[i + 1]))) {
      return 1;
    }
    return 0;
  }

  private boolean isOrdinary(char c) {
    char to = map[c];
    return to != PolicyTable.SPECIAL && to != PolicyTable.DELETED;
  }

  private int plainSurrogate(char[] in, int i, int end) {
    char c = in[i];
    if (!Surrogates.isPair(in, i, end)) {
      return Surrogates.lone(in, i, end);
    }
    int codePoint = Character.toCodePoint(c, in[i + 1]);
    if (table.icuFolding) {
      return IcuFolding.of(codePoint) == null ? 2 : 0;
    }
    if (Surrogates.isPictographic(c)) {
      return Surrogates.pictographs(in, i, end, table.stripsJoiner);
    }
    if (table.removes(codePoint) || table.expansion(codePoint) != null) {
      return 0;
    }
    return table.canonical && reachesBack(codePoint) ? 0 : 2;
  }

  private static boolean reachesBack(int codePoint) {
    return UCharacter.getCombiningClass(codePoint) != 0
        || !Normalizer2.getNFCInstance().hasBoundaryBefore(codePoint)
        || Normalizer2.getNFCInstance().getRawDecomposition(codePoint) != null;
  }

  /** Tells a joiner between emoji, which stays. */
  boolean keepsJoiner(char[] in, int start, int i, int end) {
    return table.stripsJoiner && joinsEmoji(in, start, i, end);
  }

  private static boolean joinsEmoji(char[] in, int start, int i, int end) {
    if (i == start || i + 1 >= end) {
      return false;
    }
    char before = in[i - 1];
    char after = in[i + 1];
    if (after == MATHEMATICAL || (i - 1 > start && in[i - 2] == MATHEMATICAL)) {
      return false;
    }
    return (Character.isLowSurrogate(before) || before == 0xFE0F || isPictograph(before))
        && (Character.isHighSurrogate(after) || isPictograph(after));
  }

  private static boolean isPictograph(char c) {
    return c >= ZWJ_EMOJI_FIRST && c <= ZWJ_EMOJI_LAST;
  }

  /** Tells marks, and presentation forms that stand for marks. */
  boolean isMark(char c) {
    if (table.icuFolding) {
      return map[c] == PolicyTable.SPECIAL && isJoining(c);
    }
    return table.isMark(c);
  }

  private boolean isDropped(char[] in, int start, int i, int end) {
    char c = in[i];
    return map[c] == PolicyTable.DELETED
        || (c == PolicyTable.ZWJ && table.stripsJoiner && !joinsEmoji(in, start, i, end));
  }

  /** Tells a tatweel that the policy would remove but for the hamza among its marks. */
  private boolean carriesHamza(char[] in, int start, int i, int end) {
    if (in[i] != PolicyTable.TATWEEL || !table.stripsTatweel || !table.canonical) {
      return false;
    }
    for (int j = i + 1; j < end; j++) {
      char c = in[j];
      if (c == PolicyTable.HAMZA_ABOVE || c == PolicyTable.HAMZA_BELOW) {
        return true;
      }
      if (c == PolicyTable.TATWEEL || (!isMark(c) && !isDropped(in, start, j, end))) {
        return false;
      }
    }
    return false;
  }

  /**
   * Finds the base of the cluster that {@code i} belongs to: its index in the high half, and in the
   * low half how many code units have been written from there on.
   */
  long base(char[] in, int start, int settled, int i, int end) {
    int first = i;
    int written = 0;
    if (table.looksBack
        && (isMark(in[i]) || CharacterData.isUnstable(in[i]) || isPlainPair(in, i, end))) {
      while (first > settled) {
        first--;
        char c = in[first];
        if (Character.isLowSurrogate(c)
            && first > settled
            && Surrogates.isPair(in, first - 1, end)) {
          first--;
          written += 2;
          break;
        }
        if (!isDropped(in, start, first, end)) {
          written++;
          if (!isMark(c)) {
            break;
          }
        } else if (carriesHamza(in, start, first, end)) {
          break;
        }
      }
    }
    return ((long) first << 32) | written;
  }

  /** Writes the cluster that begins at {@code first} and holds {@code i}; returns its end. */
  int write(char[] in, int start, int first, int i, int end, Addresses addresses, TextBuffer out) {
    int last = end(in, start, i, end);
    int from = out.length();
    if (table.icuFolding) {
      takeFolded(in, first, last, out);
      return last;
    }
    int taken = take(in, start, first, last, end, out);
    boolean phrase = (taken & PHRASE) != 0;
    char next = last < end ? follower(in, last, end) : ' ';
    boolean parted = phrase && WordContext.isWordPart(next);
    char follower = parted || table.isFoldedPhrase(next) ? ' ' : next;
    WordContext context = new WordContext(table, in, start, first, last, end, addresses);
    folding.finish(from, in, context, follower, out);
    if ((taken & FOREIGN) != 0 && !table.keepsHamzaMarks) {
      // marks of other scripts may compose now that no hamza stands between
      compose(from, out);
    }
    if (parted) {
      out.append(' ');
    }
    return last;
  }

  private boolean isPlainPair(char[] in, int i, int end) {
    return Surrogates.isPair(in, i, end)
        && table.expansion(Character.toCodePoint(in[i], in[i + 1])) == null;
  }

  /* The letter that a mathematical one will be, else the code unit itself. */
  private char follower(char[] in, int i, int end) {
    boolean pair = Surrogates.isPair(in, i, end);
    String letters = pair ? table.expansion(Character.toCodePoint(in[i], in[i + 1])) : null;
    return letters == null ? in[i] : letters.charAt(0);
  }

  private int end(char[] in, int start, int i, int end) {
    int last = Surrogates.isPair(in, i, end) ? i + 2 : i + 1;
    while (last < end) {
      char c = in[last];
      if (Surrogates.isPair(in, last, end)) {
        int codePoint = Character.toCodePoint(c, in[last + 1]);
        boolean joins =
            table.icuFolding
                ? isJoining(codePoint)
                : table.removes(codePoint) || (table.canonical && reachesBack(codePoint));
        if (!joins) {
          break;
        }
        last += 2;
      } else if (isMark(c)
          || (table.canonical && CharacterData.isUnstable(c))
          || (isDropped(in, start, last, end) && !carriesHamza(in, start, last, end))) {
        last++;
      } else {
        break;
      }
    }
    return last;
  }

  /* Returns whether the text is that of other scripts, and whether it ends with a phrase. */
  private int take(char[] in, int start, int first, int last, int end, TextBuffer out) {
    int from = out.length();
    boolean foreign = false;
    boolean phrase = false;
    for (int i = first; i < last; i++) {
      char c = in[i];
      if (map[c] == PolicyTable.DELETED && (i > first || c != PolicyTable.TATWEEL)) {
        continue; // most of a long cluster; only a tatweel at its start may carry a hamza
      }
      if (Surrogates.isPair(in, i, last)) {
        int codePoint = Character.toCodePoint(c, in[i + 1]);
        String letters = table.expansion(codePoint);
        if (letters != null) {
          if (phrase) {
            out.append(' ');
          }
          out.append(letters);
          phrase = false;
        } else if (!table.removes(codePoint)) {
          out.append(c).append(in[i + 1]);
          foreign = true;
          phrase = false;
        }
        i++;
      } else if (!isDropped(in, start, i, end) || (i == first && carriesHamza(in, start, i, end))) {
        if (phrase && WordContext.isWordPart(c) && !isMark(c)) {
          out.append(' ');
        }
        phrase &= isMark(c);
        String letters = table.expansion(c);
        if (letters == null) {
          decompose(c, out);
          foreign |= isForeign(c);
        } else {
          takeForm(c, letters, out);
          phrase |= PolicyTable.isPhrase(c);
        }
      }
    }
    if (table.canonical) {
      if (foreign) {
        normalizeForeign(from, out);
      } else {
        Canonical.order(out.array(), from, out.length());
      }
    }
    return (phrase ? PHRASE : 0) | (foreign && table.canonical ? FOREIGN : 0);
  }

  private static boolean isForeign(char c) {
    return CharacterData.isUnstable(c)
        || (CharacterData.combiningClass(c) != 0 && !CharacterData.isArabicMark(c));
  }

  private void takeForm(char form, String letters, TextBuffer out) {
    int length = out.length();
    if (PolicyTable.isPhrase(form)
        && length > 0
        && WordContext.isWordPart(out.charAt(length - 1))) {
      out.append(' ');
    }
    for (int i = 0; i < letters.length(); i++) {
      decompose(letters.charAt(i), out);
    }
  }

  /* Code points that stay but are marks, or join what precedes them. */
  private static boolean isJoining(int codePoint) {
    String folded = IcuFolding.of(codePoint);
    if (folded == null || folded.isEmpty()) {
      return false;
    }
    String again = IcuFolding.of(folded.codePointAt(0));
    return again != null && !again.isEmpty() && again.codePointAt(0) == folded.codePointAt(0);
  }

  private static void takeFolded(char[] in, int first, int last, TextBuffer out) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < last; i++) {
      int codePoint =
          Surrogates.isPair(in, i, last) ? Character.toCodePoint(in[i], in[i + 1]) : in[i];
      String folded = IcuFolding.of(codePoint);
      if (folded == null) {
        text.appendCodePoint(codePoint);
      } else {
        text.append(folded);
      }
      i += Character.charCount(codePoint) - 1;
    }
    out.append(Normalizer2.getNFCInstance().normalize(text));
  }

  private void decompose(char c, TextBuffer out) {
    if (table.canonical) {
      Canonical.decompose(c, out);
    } else {
      out.append(c);
    }
  }

  private static void compose(int from, TextBuffer out) {
    String text = out.subSequence(from, out.length()).toString();
    out.setLength(from);
    out.append(Normalizer2.getNFCInstance().normalize(text));
  }

  private void normalizeForeign(int from, TextBuffer out) {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    String text = new String(out.array(), from, out.length() - from);
    String normal = nfc.normalize(text);
    if (table.lowers) {
      StringBuilder lower = new StringBuilder(normal.length());
      for (int i = 0; i < normal.length(); i++) {
        char c = normal.charAt(i);
        char to = map[c];
        boolean cased = c < 0x0590 || c > 0x08FF;
        lower.append(cased && to != PolicyTable.SPECIAL && to != 0 ? to : c);
      }
      normal = nfc.normalize(lower);
    }
    out.setLength(from);
    out.append(normal);
  }
}
