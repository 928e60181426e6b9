// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.arabictext.normalizer.PolicyTable.AE;
import static org.arabictext.normalizer.PolicyTable.ALEF;
import static org.arabictext.normalizer.PolicyTable.ALEF_MAKSURA;
import static org.arabictext.normalizer.PolicyTable.ALEF_WASLA;
import static org.arabictext.normalizer.PolicyTable.DELETED;
import static org.arabictext.normalizer.PolicyTable.FARSI_YEH;
import static org.arabictext.normalizer.PolicyTable.HAMZA;
import static org.arabictext.normalizer.PolicyTable.HEH;
import static org.arabictext.normalizer.PolicyTable.HEH_GOAL;
import static org.arabictext.normalizer.PolicyTable.HEH_GOAL_HAMZA;
import static org.arabictext.normalizer.PolicyTable.HEH_YEH;
import static org.arabictext.normalizer.PolicyTable.HIGH_HAMZA;
import static org.arabictext.normalizer.PolicyTable.KAF;
import static org.arabictext.normalizer.PolicyTable.KEHEH;
import static org.arabictext.normalizer.PolicyTable.SPECIAL;
import static org.arabictext.normalizer.PolicyTable.TEH_MARBUTA;
import static org.arabictext.normalizer.PolicyTable.WAW;
import static org.arabictext.normalizer.PolicyTable.WAW_HAMZA;
import static org.arabictext.normalizer.PolicyTable.YEH;
import static org.arabictext.normalizer.PolicyTable.YEH_BARREE_HAMZA;
import static org.arabictext.normalizer.PolicyTable.YEH_HAMZA;

/** The rules on letters, written into the table of a policy. */
final class LetterFolding {

  private LetterFolding() {}

  static void fill(char[] map, Policy policy, boolean keepsHamzaMarks) {
    fillHamza(map, policy.get(Rule.Hamza.class));
    fillAlef(map, policy.get(Rule.Alef.class));
    if (policy.get(Rule.TehMarbuta.class) == Rule.TehMarbuta.TO_HEH) {
      map[TEH_MARBUTA] = HEH;
    }
    switch (policy.get(Rule.AlefMaksura.class)) {
      case TO_YEH -> map[ALEF_MAKSURA] = YEH;
      case TO_ALEF -> map[ALEF_MAKSURA] = ALEF;
      case FINAL_TO_YEH -> map[ALEF_MAKSURA] = SPECIAL;
      default -> {}
    }
    Rule.Letters letters = policy.get(Rule.Letters.class);
    if (letters == Rule.Letters.ARABIC) {
      fillArabic(map);
    } else if (letters != Rule.Letters.KEEP) {
      fillNeighbour(map, letters);
    }
    if (letters != Rule.Letters.KEEP && !keepsHamzaMarks) {
      map[HEH_YEH] = map[AE];
      map[HEH_GOAL_HAMZA] = map[HEH_GOAL];
    }
  }

  private static void set(char[] map, String codeUnits, char to) {
    for (int i = 0; i < codeUnits.length(); i++) {
      map[codeUnits.charAt(i)] = to;
    }
  }

  private static void fillHamza(char[] map, Rule.Hamza hamza) {
    switch (hamza) {
      case SEAT, STRIP -> {
        map[WAW_HAMZA] = WAW;
        map[YEH_HAMZA] = YEH;
        if (hamza == Rule.Hamza.STRIP) {
          map[HAMZA] = DELETED;
          map[HIGH_HAMZA] = DELETED;
        }
      }
      case UNIFORM -> set(map, "\u0624\u0626\u0674\u0676\u0677\u0678\u06D3", HAMZA);
      default -> {}
    }
  }

  private static void fillAlef(char[] map, Rule.Alef alef) {
    switch (alef) {
      case FOLD_WASLA -> map[ALEF_WASLA] = ALEF;
      case FOLD_HAMZA -> set(map, "\u0622\u0623\u0625", ALEF);
      case FOLD_COMMON -> set(map, "\u0622\u0623\u0625\u0671", ALEF);
      case FOLD -> {
        set(map, "\u0622\u0623\u0625\u0671\u0672\u0673\u0675\u0773\u0774", ALEF);
        for (int c = 0x0870; c <= 0x0882; c++) {
          map[c] = ALEF;
        }
      }
      default -> {}
    }
  }

  private static void fillArabic(char[] map) {
    set(map, "\u06A9\u06AA", KAF);
    set(map, "\u06CC\u06CD\u06D2", YEH);
    set(map, "\u06BE\u06C1\u06D5", HEH);
    map[0x06C3] = map[TEH_MARBUTA];
    map[YEH_BARREE_HAMZA] = map[YEH_HAMZA];
  }

  private static void fillNeighbour(char[] map, Rule.Letters letters) {
    set(map, "\u0643\u06AA", KEHEH);
    set(map, "\u064A\u06CD", FARSI_YEH);
    if (map[ALEF_MAKSURA] == ALEF_MAKSURA || map[ALEF_MAKSURA] == YEH) {
      map[ALEF_MAKSURA] = FARSI_YEH;
    }
    if (map[YEH_HAMZA] == YEH) {
      map[YEH_HAMZA] = FARSI_YEH;
    }
    switch (letters) {
      case PERSIAN -> set(map, "\u06BE\u06C1\u06D5", HEH);
      case URDU -> {
        set(map, "\u0647\u06D5", HEH_GOAL);
        if (map[TEH_MARBUTA] == HEH) {
          map[TEH_MARBUTA] = HEH_GOAL;
        }
      }
      default -> {
        map[0x06BE] = HEH;
        map[TEH_MARBUTA] = AE;
      }
    }
  }
}
