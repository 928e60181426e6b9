// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.util.Arrays;
import org.arabictext.core.Alignment;
import org.arabictext.core.TextBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The loop that runs a compiled policy.
 *
 * <p>Thread-safe, and the same for all who look from outside; linear time.
 */
final class Engine {

  /*
   * One look-up and one store a code unit: the table says what to write, and a deletion moves the
   * write index by nothing instead of branching. Code units whose answer depends on their
   * neighbours leave the loop for Clusters, which may go back to the letter that a mark belongs to:
   * not further than `settled`, up to where text has been consumed with its context. Every code
   * unit between `settled` and the read index came out of the loop as its table entry, or is a
   * plain surrogate pair or a joiner, so what they wrote can be counted and taken back.
   */

  private static final int SLACK = 16;
  private static final int FEW_FORMS = 64;

  private final PolicyTable table;
  private final Clusters clusters;
  private final FirstChange firstChange;
  private final Repeats repeats;
  private final int[] steps;
  private final int shortWord;
  private final boolean copiesForms;
  private @Nullable Forms forms;
  private int formsMet;

  Engine(PolicyTable table) {
    this(table, true);
  }

  /** Makes an engine that takes every form as a cluster unless {@code copiesForms}. */
  Engine(PolicyTable table, boolean copiesForms) {
    this.table = table;
    this.steps = table.steps;
    this.shortWord = table.watches ? -1 : Blocks.SIZE;
    this.copiesForms = copiesForms && table.foldsForms;
    clusters = new Clusters(table);
    firstChange = new FirstChange(table, clusters);
    repeats = new Repeats(table);
  }

  /* Made for those who meet more than a few: it takes as long as some hundred forms do. Threads may
   * count wrongly, and one that does not see what another has made makes an equal one, as all its
   * fields are final. */
  private @Nullable Forms forms() {
    Forms made = forms;
    if (made == null && ++formsMet > FEW_FORMS) {
      made = new Forms(table, clusters);
      forms = made;
    }
    return made;
  }

  /** Returns where a policy may begin to change a text. */
  FirstChange firstChange() {
    return firstChange;
  }

  /**
   * Normalizes a stretch into a buffer, replacing its contents.
   *
   * @return whether the output differs from the input
   */
  boolean normalize(char[] in, int start, int end, TextBuffer buffer) {
    int n = end - start;
    if (n == 1) {
      char c = in[start];
      int step = Character.isSurrogate(c) ? PolicyTable.STAYS | PolicyTable.KEPT | c : steps[c];
      if (step >= 0) {
        buffer.ensureCapacity(1)[0] = (char) step;
        buffer.setLength(step >>> PolicyTable.WRITTEN);
        return (step & PolicyTable.KEPT) == 0;
      }
      Forms ready = forms;
      if (ready != null && !table.watches && ready.write(c, buffer)) {
        return true;
      }
    }
    if (n <= shortWord && start + Blocks.SIZE <= in.length) {
      int changed = Blocks.write(in, start, buffer.ensureCapacity(Blocks.SIZE), 0, steps);
      if (changed >= 0) {
        buffer.setLength(n);
        return (changed & (1 << n) - 1) != 0;
      }
    }
    return longer(in, start, end, buffer);
  }

  /**
   * Normalizes a stretch in its own array if each of its code units makes one or none whatever
   * stands beside it.
   *
   * @return the index after the result; -1 if nothing was touched, as that is not sure
   */
  int inPlace(char[] text, int start, int end) {
    if (table.watches) {
      return -1;
    }
    int i = FirstChange.in(text, start, end, steps);
    int all = 0;
    for (int k = i; k < end; k++) {
      all |= steps[text[k]];
    }
    return all < 0 ? -1 : (int) Blocks.sweep(text, i, end, text, i, steps);
  }

  /*
   * Words of up to 32 code units: eight at once if they make one each, then eight more or one by
   * one. In one method, which compilers find too long to make it part of the way of shorter words:
   * that would lose its registers.
   */
  private boolean longer(char[] in, int start, int end, TextBuffer buffer) {
    int n = end - start;
    if (n > Blocks.WORD) {
      return other(in, start, end, buffer);
    }
    char[] out = buffer.ensureCapacity(Blocks.WORD);
    int o = 0;
    int kept = PolicyTable.KEPT;
    if (n > Blocks.SIZE && start + 2 * Blocks.SIZE <= in.length) {
      int a = steps[in[start]];
      int b = steps[in[start + 1]];
      int c = steps[in[start + 2]];
      int d = steps[in[start + 3]];
      int e = steps[in[start + 4]];
      int f = steps[in[start + 5]];
      int g = steps[in[start + 6]];
      int h = steps[in[start + 7]];
      int all = a & b & (c & d) & (e & f & (g & h));
      if ((all & PolicyTable.STAYS) != 0) {
        out[0] = (char) a;
        out[1] = (char) b;
        out[2] = (char) c;
        out[3] = (char) d;
        out[4] = (char) e;
        out[5] = (char) f;
        out[6] = (char) g;
        out[7] = (char) h;
        o = Blocks.SIZE;
        kept = all;
        int changed = n > 2 * o ? -1 : Blocks.write(in, start + o, out, o, steps);
        if (changed >= 0) {
          kept = (changed & (1 << n - o) - 1) == 0 ? all : 0;
          o = n;
        }
      }
    }
    for (int i = start + o; i < end; i++) {
      int step = steps[in[i]];
      if (step < 0) {
        return other(in, start, end, buffer);
      }
      out[o] = (char) step;
      kept &= step;
      o += step >>> PolicyTable.WRITTEN;
    }
    buffer.setLength(o);
    if (table.watches && !repeats.isClean(buffer)) {
      return other(in, start, end, buffer);
    }
    return (kept & PolicyTable.KEPT) == 0;
  }

  private boolean other(char[] in, int start, int end, TextBuffer buffer) {
    int from = firstChange.in(in, start, end);
    if (from == end) {
      buffer.set(in, start, end);
      return false;
    }
    int length = run(in, start, from, end, buffer, null);
    return !Arrays.equals(in, start, end, buffer.array(), 0, length);
  }

  /**
   * Normalizes a stretch, of which the part before {@code from} is known to need no change.
   *
   * @param changes receives what changes in length or order, or null
   * @return the number of code units in {@code buffer}, which is also its length
   */
  int run(
      char[] in,
      int start,
      int from,
      int end,
      TextBuffer buffer,
      Alignment.@Nullable Builder changes) {
    boolean careful = changes != null;
    Repeats.@Nullable Pair pair = changes == null ? null : new Repeats.Pair(changes);
    long memory = Repeats.NONE;
    Addresses addresses = table.asksAddresses ? new Addresses(table) : Addresses.NONE;
    buffer.set(in, start, from);
    int settled = start;
    int i = from;
    int o = from - start;
    char[] out = buffer.ensureCapacity(o + end - i + SLACK);
    while (true) {
      if (careful || (i < end && steps[in[i]] >= 0)) {
        long reached = write(in, start, i, end, buffer, o, memory, changes);
        i = (int) (reached >>> 32);
        o = (int) reached;
      }
      if (i == end) {
        buffer.setLength(o);
        return o;
      }
      boolean special = steps[in[i]] < 0;
      int plain = special ? clusters.plain(in, start, settled, i, end) : 0;
      if (plain > 0) {
        o = table.partsSurrogates ? part(in[i], i - start, out, o, changes) : o;
        for (int last = i + plain; i < last; i++) {
          out[o++] = in[i];
        }
      } else if (plain < 0) {
        if (changes != null) {
          changes.change(i - start, i + 1 - start, o, o);
        }
        i++;
      } else {
        buffer.setLength(o);
        int first = i;
        int to = o;
        long formed = special ? copyForms(in, i, careful || table.watches, end, buffer) : i;
        if ((int) formed > i) {
          settled = (int) (formed >>> 32);
          i = (int) formed;
        } else {
          long base = clusters.base(in, start, settled, i, end);
          first = (int) (base >>> 32);
          to = o - (int) base;
          buffer.setLength(to);
          settled = clusters.write(in, start, first, i, end, addresses, buffer);
          i = settled;
        }
        if (changes != null) {
          record(in, start, first, settled, buffer, to, changes);
        }
        if (table.watches) {
          memory =
              repeats.check(in, start, first, settled, end, addresses, to, buffer, memory, pair);
        }
        o = buffer.length();
      }
      out = buffer.ensureCapacity(o + end - i + SLACK);
    }
  }

  /* Writes what needs no look at its neighbours: returns the read index in the high half and the
   * write index in the low half. */
  private long write(
      char[] in,
      int start,
      int i,
      int end,
      TextBuffer buffer,
      int o,
      long memory,
      Alignment.@Nullable Builder changes) {
    if (changes != null) {
      buffer.setLength(o);
      int reached = walk(in, start, i, end, buffer, changes);
      return (long) reached << 32 | buffer.length();
    }
    return table.watches
        ? repeats.sweep(in, i, end, buffer.array(), o, memory)
        : Blocks.sweep(in, i, end, buffer.array(), o, steps);
  }

  /* Halves that met would be a code point that the text does not hold, and that the policy has not
   * seen: of what stood between them one code unit stays. Returns the write index. */
  private static int part(char c, int at, char[] out, int to, Alignment.@Nullable Builder changes) {
    boolean meet = Character.isLowSurrogate(c) && to > 0 && Character.isHighSurrogate(out[to - 1]);
    if (!meet) {
      return to;
    }
    out[to] = PolicyTable.REPLACEMENT;
    if (changes != null) {
      changes.truncate(at - 1);
      changes.change(at - 1, at, to, to + 1);
    }
    return to + 1;
  }

  /* Writes the forms that begin here, if they are ready: returns what Forms.sweep does. */
  private long copyForms(char[] in, int i, boolean one, int end, TextBuffer buffer) {
    Forms ready = copiesForms && Forms.mayBegin(in[i]) ? forms() : null;
    return ready == null ? i : ready.sweep(in, i, one ? i + 1 : end, end, buffer);
  }

  /**
   * Tells whether text may be cut before this index: both sides come out as they would together.
   */
  boolean isCut(char[] text, int index, boolean anywhere) {
    return isCut(text[index - 1], text[index], anywhere);
  }

  /** Tells whether text may be cut between these two code units. */
  boolean isCut(char last, char next, boolean anywhere) {
    char before = table.map[last];
    char after = table.map[next];
    boolean apart =
        before != PolicyTable.SPECIAL
            && before != PolicyTable.DELETED
            && after != PolicyTable.SPECIAL
            && after != PolicyTable.DELETED;
    if (anywhere) {
      return apart && before != after;
    }
    return apart && isSpace(next) && before > ' ' && !isSpace(last);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /* The loop with a memory: notes what is removed, and stops at repeated code units. */
  private int walk(
      char[] in,
      int start,
      int from,
      int end,
      TextBuffer buffer,
      Alignment.@Nullable Builder changes) {
    char[] map = table.map;
    int o = buffer.length();
    char[] out = buffer.array();
    int i = from;
    while (i < end) {
      char to = map[in[i]];
      out[o] = to;
      boolean again = table.watches && o > 0 && to == out[o - 1] && to != 0;
      if (to == PolicyTable.SPECIAL || (again && Repeats.isWatched(to, table))) {
        break;
      }
      if (to == PolicyTable.DELETED && changes != null) {
        changes.change(i - start, i + 1 - start, o, o);
      }
      i++;
      o += (to + 0xFFFF) >>> 16;
    }
    buffer.setLength(o);
    return i;
  }

  /* A cluster is one change, without the code units at its ends that stay. */
  private static void record(
      char[] in,
      int start,
      int first,
      int last,
      TextBuffer out,
      int from,
      Alignment.Builder changes) {
    changes.truncate(first - start);
    int s = first;
    int e = last;
    int f = from;
    int t = out.length();
    while (s < e && f < t && in[s] == out.charAt(f)) {
      s++;
      f++;
    }
    while (s < e && f < t && in[e - 1] == out.charAt(t - 1)) {
      e--;
      t--;
    }
    boolean same = e - s == t - f && e - s <= 1;
    if (!same) {
      changes.change(s - start, e - start, f, t);
    }
  }
}
