// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import org.jspecify.annotations.Nullable;

/**
 * Tells URLs, e-mail addresses and mentions from other words of a text, and remembers its answer as
 * long as it is asked about the same word, so that time stays linear.
 *
 * <p>Mutable; for one run over one text.
 */
final class Addresses {

  /** For policies that do not ask. */
  static final Addresses NONE = new Addresses(null);

  private final @Nullable PolicyTable policy;

  /** Where the last word stands that was asked about. */
  private int from = -1;

  private int to = -1;
  private boolean holds;

  Addresses(@Nullable PolicyTable policy) {
    this.policy = policy;
  }

  /**
   * Tells whether a cluster is part of an address. The word is looked at as it will be, so that the
   * answer is the same when it has been normalized.
   */
  boolean holds(char[] in, int start, int first, int last, int end) {
    PolicyTable table = policy;
    if (table == null) {
      return false;
    }
    if (first < from || last > to) {
      find(table, in, start, first, last, end);
    }
    return holds;
  }

  private void find(PolicyTable table, char[] in, int start, int first, int last, int end) {
    from = first;
    while (from > start && !isSpace(table, in[from - 1])) {
      from--;
    }
    to = last;
    while (to < end && !isSpace(table, in[to])) {
      to++;
    }
    holds = isAddress(table, in, start, from, to, end);
    for (int i = first; i < last; i++) {
      if (isSpace(table, in[i])) {
        // what stands on both sides of it is asked about by itself
        from = -1;
        to = -1;
      }
    }
  }

  private static boolean isAddress(
      PolicyTable table, char[] in, int start, int from, int to, int end) {
    int length = 0;
    int www = 0;
    char one = 0;
    char two = 0;
    for (int i = from; i < to; i++) {
      char c = written(table, in[i]);
      if (c == 0) {
        continue;
      }
      if (isAscii(c) && isComposed(table, in, start, end, i)) {
        c = Character.MAX_VALUE;
      }
      if (c == '@'
          || (c == '/' && one == ':' && length > 1)
          || (isAscii(c) && one == '.' && isAscii(two))) {
        return true;
      }
      www += c == 'w' && www == length ? 1 : 0;
      two = one;
      one = c;
      length++;
    }
    return www >= 3 && length > 3;
  }

  /* What is written for a code unit, which stands for itself if that is not sure; 0 for a mark. */
  private static char written(PolicyTable table, char c) {
    char to = table.map[c];
    if (to == PolicyTable.DELETED
        || CharacterData.combiningClass(c) != 0
        || (c == PolicyTable.ZWJ && table.stripsJoiner)) {
      return 0;
    }
    return to == PolicyTable.SPECIAL ? c : to;
  }

  /* What will be a space is one: what parts words once must not join them before. */
  private static boolean isSpace(PolicyTable table, char c) {
    return c <= ' '
        || c == 0x00A0
        || c == 0x2028
        || c == 0x2029
        || table.map[c] == ' '
        || (c >= 0x2000 && c <= 0x200A && table.whitespace != Rule.Whitespace.KEEP)
        || table.isFoldedPhrase(c);
  }

  /* A letter that composes with what follows it is none of ASCII. */
  private static boolean isComposed(PolicyTable table, char[] in, int start, int end, int i) {
    int next = WordContext.beyond(table, in, start, end, i + 1, 1);
    return next < end && table.isMark(in[next]);
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
