// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.util.Arrays;
import org.arabictext.core.TextBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Ligatures that become several code units, as the policy writes them, ready to be copied.
 *
 * <p>Made once by {@link Clusters} itself, so that both ways give the same; for a form beside marks
 * or removed code units, and for one whose letters depend on its word, there is only that way.
 *
 * <p>Immutable and thread-safe.
 */
final class Forms {

  static final int FIRST = 0xFB50;
  static final int LAST = 0xFEFC;

  private static final int PAIR = Integer.MIN_VALUE;
  private static final int SIGN = 1 << 15;

  /** After so many letters the loop for letters alone is faster. */
  private static final int BETWEEN = 8;

  /** So many forms are copied at a time: a loop that is called often is compiled best. */
  private static final int PART = 128;

  private final PolicyTable table;
  private final Clusters clusters;
  private final char[] @Nullable [] letters = new char[LAST + 1 - FIRST] @Nullable [];

  /** What a mathematical letter becomes, by the low byte of its code point, or 0. */
  private final char[] mathematical = new char[0x100];

  /**
   * What a form of one or two letters becomes, or 0: the first in the low half, the second in the
   * high half, whose highest bit tells that there is one.
   */
  private final int[] pairs = new int[LAST + 1 - FIRST];

  private final boolean[] phrases = new boolean[LAST + 1 - FIRST];

  Forms(PolicyTable table, Clusters clusters) {
    this.table = table;
    this.clusters = clusters;
    TextBuffer out = new TextBuffer();
    for (int c = FIRST; c <= LAST; c++) {
      String form = table.map[c] == PolicyTable.SPECIAL ? table.expansion(c) : null;
      if (form != null && !clusters.isMark((char) c) && !depends(form)) {
        out.clear();
        clusters.write(new char[] {(char) c}, 0, 0, 0, 1, Addresses.NONE, out);
        letters[c - FIRST] = Arrays.copyOf(out.array(), out.length());
        boolean pair = out.length() == 2 && out.charAt(1) < SIGN;
        pairs[c - FIRST] = pair ? PAIR | out.charAt(1) << Character.SIZE | out.charAt(0) : 0;
        phrases[c - FIRST] = PolicyTable.isPhrase(c);
      } else if (table.steps[c] > 0 && !clusters.isMark((char) c)) {
        pairs[c - FIRST] = (char) table.steps[c];
      }
    }
    for (int c = 0; c < mathematical.length; c++) {
      String letter = table.expansion(Clusters.FIRST_MATHEMATICAL + c);
      char to = letter == null ? PolicyTable.SPECIAL : table.map[letter.charAt(0)];
      mathematical[c] = to == PolicyTable.SPECIAL ? PolicyTable.DELETED : to;
    }
  }

  /* Tells letters whose answer depends on what stands around them. */
  private boolean depends(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean does =
          switch (c) {
            case PolicyTable.ALEF_MAKSURA -> table.alefMaksura == Rule.AlefMaksura.FINAL_TO_YEH;
            case PolicyTable.SUPERSCRIPT_ALEF -> table.writesAlef;
            case PolicyTable.HEH_GOAL, PolicyTable.HEH_GOAL_HAMZA -> table.stripsHehGoal;
            default -> table.keepsLastTashkeel && CharacterData.combiningClass(c) != 0;
          };
      if (does) {
        return true;
      }
    }
    return false;
  }

  /** Tells code units that a form or a mathematical letter may begin with. */
  static boolean mayBegin(char c) {
    return (c >= FIRST && c <= LAST) || c == Clusters.MATHEMATICAL;
  }

  /** Replaces the contents of a buffer by a form that stands alone, if it is ready. */
  boolean write(char form, TextBuffer out) {
    char @Nullable [] made = form >= FIRST && form <= LAST ? letters[form - FIRST] : null;
    if (made == null) {
      return false;
    }
    out.set(made, 0, made.length);
    return true;
  }

  private char mathematical(char[] in, int i, int end) {
    boolean pair = in[i] == Clusters.MATHEMATICAL && i + 1 < end && in[i + 1] >>> 8 == 0xDE;
    return pair ? mathematical[in[i + 1] & 0xFF] : 0;
  }

  /* Tells code units that do not belong to a letter before them. */
  private boolean standsApart(char[] in, int i, int end) {
    if (i >= end || mathematical(in, i, end) != 0) {
      return true;
    }
    char c = in[i];
    int step = table.steps[c];
    if (step < 0) {
      return c >= FIRST && c <= LAST && letters[c - FIRST] != null;
    }
    return step != 0 && (table.canonical || !clusters.isMark(c));
  }

  /**
   * Writes the form at {@code i}, a special code unit, and those that follow it, with the few
   * letters that lie between.
   *
   * @param last where to stop
   * @param end where the text ends
   * @return the index after the last form in the high half, and the index after the last letter in
   *     the low half; {@code i} in both if there is no form here
   */
  long sweep(char[] in, int i, int last, int end, TextBuffer out) {
    int[] steps = table.steps;
    int settled = i;
    int next = i;
    int o = out.length();
    char[] text = out.ensureCapacity(o + BETWEEN);
    while (next < last && next - settled < BETWEEN) {
      if (o + BETWEEN > text.length) {
        text = out.ensureCapacity(o + BETWEEN);
      }
      char c = in[next];
      int step = steps[c];
      if (step >= 0) {
        text[o] = (char) step;
        o += step >>> PolicyTable.WRITTEN;
        next++;
        continue;
      }
      long copied =
          c == Clusters.MATHEMATICAL
              ? copyMathematical(in, next, last, end, text, o)
              : copyPairs(in, next, last, end, text, o);
      if ((int) copied > next) {
        o = (int) (copied >>> 32);
        next = (int) copied;
        settled = next;
        continue;
      }
      if (c < FIRST || c > LAST || !standsApart(in, next + 1, end)) {
        break;
      }
      char @Nullable [] form = letters[c - FIRST];
      if (form == null) {
        break;
      }
      o = append(in, next, end, form, out, o);
      text = out.array();
      next++;
      settled = next;
    }
    out.setLength(o);
    return (long) settled << 32 | next;
  }

  /* Copies forms of one or two letters, as many as follow each other and have room. Returns the
   * write index in the high half and the read index in the low half. */
  private long copyPairs(char[] in, int from, int last, int end, char[] text, int to) {
    int o = to;
    int i = from;
    int room = Math.min(text.length - o >> 1, PART);
    for (int stop = Math.min(last, i + room); i < stop; i++) {
      char form = (char) (in[i] - FIRST);
      int pair = form < pairs.length ? pairs[form] : 0;
      if (pair == 0) {
        break;
      }
      text[o] = (char) pair;
      text[o + 1] = (char) (pair >>> Character.SIZE & ~SIGN);
      o += 1 + (pair >>> Integer.SIZE - 1);
    }
    if (i > from && !standsApart(in, i, end)) {
      i--;
      o -= 1 + (pairs[in[i] - FIRST] >>> Integer.SIZE - 1);
    }
    return (long) o << 32 | i;
  }

  /* Likewise for mathematical letters. */
  private long copyMathematical(char[] in, int from, int last, int end, char[] text, int to) {
    int o = to;
    int i = from;
    while (i < last && o < text.length) {
      char letter = mathematical(in, i, end);
      if (letter == 0) {
        break;
      }
      text[o++] = letter;
      i += 2;
    }
    if (i > from && !standsApart(in, i, end)) {
      i -= 2;
      o--;
    }
    return (long) o << 32 | i;
  }

  private int append(char[] in, int i, int end, char[] form, TextBuffer out, int to) {
    int o = to;
    char[] text = out.ensureCapacity(o + form.length + 2);
    boolean phrase = phrases[in[i] - FIRST];
    if (phrase && o > 0 && WordContext.isWordPart(text[o - 1])) {
      text[o++] = ' ';
    }
    System.arraycopy(form, 0, text, o, form.length);
    o += form.length;
    if (phrase
        && i + 1 < end
        && (WordContext.isWordPart(in[i + 1]) || mathematical(in, i + 1, end) != 0)) {
      text[o++] = ' ';
    }
    return o;
  }
}
