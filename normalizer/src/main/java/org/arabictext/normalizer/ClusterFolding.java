// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import org.arabictext.core.TextBuffer;

/**
 * The last step of {@link Clusters}: decomposed letters and ordered marks become what the policy
 * writes.
 *
 * <p>Immutable and thread-safe.
 */
final class ClusterFolding {

  private final PolicyTable table;
  private final char[] map;

  ClusterFolding(PolicyTable table) {
    this.table = table;
    this.map = table.map;
  }

  /**
   * Maps what stands in the buffer from an index on, base by base, and puts the result there.
   *
   * @param from where the cluster, already decomposed, begins in the buffer
   * @param context where it stands in the text
   * @param follower the code unit after it
   */
  void finish(int from, char[] in, WordContext context, char follower, TextBuffer out) {
    int to = out.length();
    int base = from;
    while (base < to) {
      int marks = CharacterData.combiningClass(out.charAt(base)) == 0 ? base + 1 : base;
      int next = marks;
      while (next < to && CharacterData.combiningClass(out.charAt(next)) != 0) {
        next++;
      }
      boolean bare = base == marks;
      char letter = bare ? PolicyTable.DELETED : out.charAt(base);
      char after = next < to ? out.charAt(next) : follower;
      char before = before(out, from, to, false);
      if (!bare && marks < next) {
        letter = composeMarks(out, letter, marks, next);
      }
      // what shares the cluster with a heh goal is of another script, and no neighbour to adorn
      boolean decoration =
          table.stripsHehGoal && next == to && isHehGoal(letter) && context.isDecoration();
      if (!decoration) {
        boolean alef = takeDagger(out, letter, marks, next);
        if (alef && WordContext.bearsAlef(letter, after) && isModern()) {
          letter = composeMarks(out, PolicyTable.ALEF, marks, next);
          alef = false;
        } else if (alef) {
          alef = !isAlefOmitted(letter, after, context);
        }
        if (!bare) {
          writeBase(out, letter, before, before(out, from, to, true), after, context);
        }
        writeMarks(out, marks, next, alef ? PolicyTable.ALEF : after);
        if (alef) {
          out.append(PolicyTable.ALEF);
        }
      }
      base = next;
    }
    int length = out.length() - to;
    System.arraycopy(out.array(), to, out.array(), from, length);
    out.setLength(from + length);
  }

  /* Heh goal, also with a hamza if the policy drops that. */
  private boolean isHehGoal(char letter) {
    return letter == PolicyTable.HEH_GOAL
        || (letter == PolicyTable.HEH_GOAL_HAMZA && map[letter] == PolicyTable.SPECIAL);
  }

  private boolean isModern() {
    return table.daggerAlef == Rule.DaggerAlef.MODERN;
  }

  /* What has been written last, or the last that is no mark. */
  private static char before(TextBuffer out, int from, int to, boolean withoutMarks) {
    int index = out.length() > to ? out.length() - 1 : from - 1;
    while (withoutMarks && index >= 0 && CharacterData.combiningClass(out.charAt(index)) != 0) {
      index = index == to ? from - 1 : index - 1;
    }
    return index < 0 ? ' ' : out.charAt(index);
  }

  /* Takes a dagger alef that does not stay a mark out of the marks. */
  private boolean takeDagger(TextBuffer out, char letter, int marks, int to) {
    if (table.daggerAlef != Rule.DaggerAlef.TO_ALEF && !isModern()) {
      return false;
    }
    boolean found = false;
    for (int i = marks; i < to; i++) {
      if (out.charAt(i) == PolicyTable.SUPERSCRIPT_ALEF) {
        out.array()[i] = PolicyTable.DELETED;
        found = true;
      }
    }
    return found && !isAlef(letter);
  }

  private boolean isAlefOmitted(char letter, char after, WordContext context) {
    boolean maksura =
        letter == PolicyTable.ALEF_MAKSURA
            || letter == PolicyTable.FARSI_YEH
            || letter == PolicyTable.YEH;
    return (maksura && WordContext.isWordEnd(after))
        || (isModern() && context.isWrittenWithoutAlef());
  }

  private void writeMarks(TextBuffer out, int marks, int to, char follower) {
    for (int i = marks; i < to; i++) {
      char mark = out.charAt(i);
      boolean kept = mark != PolicyTable.DELETED && map[mark] != PolicyTable.DELETED;
      if (kept && table.canonical && PolicyTable.isHamzaMark(mark)) {
        kept = table.keepsHamzaMarks;
      }
      if (kept && table.keepsLastTashkeel && mark >= 0x064B && mark <= 0x0652) {
        kept = WordContext.isWordEnd(follower);
      }
      if (kept) {
        out.append(mark);
      }
    }
  }

  private char composeMarks(TextBuffer out, char letter, int marks, int to) {
    char base = letter;
    char[] text = out.array();
    boolean strips = table.stripsDecoration && CharacterData.isArabicLetter(letter);
    int before = 0;
    for (int i = marks; i < to; i++) {
      char mark = text[i];
      if (mark == PolicyTable.DELETED) {
        continue;
      }
      if (strips && !CharacterData.isArabicMark(mark)) {
        text[i] = PolicyTable.DELETED;
        continue;
      }
      int rank = CharacterData.combiningClass(mark);
      // a tatweel that stayed for its hamza must not outlive it
      boolean reaches = rank > before || base == PolicyTable.TATWEEL;
      char composed = table.canonical && reaches ? compose(base, mark) : 0;
      if (composed == 0) {
        before = rank;
      } else {
        base = composed;
        text[i] = PolicyTable.DELETED;
      }
    }
    return base;
  }

  /* Besides what Unicode composes: a hamza on a letter that the policy folds to one that carries
   * hamza, and, if the mark alone would be lost, on a dotless yeh or a tatweel. */
  private char compose(char base, char mark) {
    char composed = Canonical.compose(base, mark);
    if (composed != 0 || !PolicyTable.isHamzaMark(mark)) {
      return composed;
    }
    char folded = map[base];
    boolean dotless = base == PolicyTable.ALEF_MAKSURA || base == PolicyTable.FARSI_YEH;
    if (dotless && mark == PolicyTable.HAMZA_ABOVE) {
      boolean joins = folded != base || !table.keepsHamzaMarks;
      return joins ? Canonical.compose(PolicyTable.YEH, mark) : 0;
    }
    if (base == PolicyTable.TATWEEL) {
      boolean joins = table.stripsTatweel && !table.keepsHamzaMarks;
      return joins && mark != PolicyTable.MADDAH_ABOVE ? PolicyTable.YEH_HAMZA : 0;
    }
    char joined = Canonical.compose(folded, mark);
    boolean below = (dotless || base == PolicyTable.YEH) && mark == PolicyTable.HAMZA_BELOW;
    return joined == 0 && below && !table.keepsHamzaMarks ? PolicyTable.YEH_HAMZA : joined;
  }

  private void writeBase(
      TextBuffer out, char base, char before, char bearer, char follower, WordContext context) {
    char to = map[base];
    if (base == PolicyTable.TATWEEL) {
      out.append(base);
    } else if (to == PolicyTable.DELETED) {
      return;
    } else if (to != PolicyTable.SPECIAL) {
      out.append(to);
    } else if (base == PolicyTable.ALEF_MAKSURA) {
      out.append(WordContext.isWordEnd(follower) ? map[PolicyTable.YEH] : base);
    } else if (base == PolicyTable.ELLIPSIS && table.punctuation == Rule.Punctuation.ASCII) {
      out.append("...");
    } else if (isHehGoal(base) && table.stripsHehGoal) {
      out.append(table.hehGoal);
    } else if (base == PolicyTable.FULL_STOP) {
      out.append(context.sign('.', before, bearer, follower));
    } else if (base == PolicyTable.THOUSANDS || base == PolicyTable.COMMA) {
      out.append(context.sign(',', before, bearer, follower));
    } else if (base > ' ' && base < 0x80) {
      out.append(context.sign(base, before, bearer, follower));
    } else {
      out.append(base);
    }
  }

  private static boolean isAlef(char c) {
    return c == PolicyTable.ALEF
        || (c >= PolicyTable.ALEF_MADDA && c <= PolicyTable.ALEF_HAMZA_ABOVE)
        || c == PolicyTable.ALEF_HAMZA_BELOW
        || c == PolicyTable.ALEF_WASLA;
  }
}
