// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;

/*
 * The files that the stemmer reads. All begin with lines of #comments.
 *
 *   pairs    text: a line for each prefix of the grammar, a character for each suffix: the cost of
 *            the pair, a space where the grammar forbids it. A cost is in eighths of a nat, 0..93 as
 *            U+0021..U+007E, more as U+00A1 and so on
 *   stems    after a zero byte, in the order of their letters, each front-coded and a byte of cost
 *   map      after a zero byte, for each kind the number of its entries in two bytes; then of each
 *            the stem front-coded, a byte [ where, 4 bits | letters of the target, 4 bits ], and the
 *            letters of the target, none if it is the stem itself
 *
 * Front-coded is a byte [ letters shared with the word before, 4 bits | letters that follow, 4 bits ]
 * and a byte for each of those letters, its code point minus U+0620.
 */
final class ModelWriter {

  private static final int BASE = 0x0620;
  private static final int HIGHEST = 180;

  private ModelWriter() {}

  private static int eighths(double nats) {
    return (int) Math.min(HIGHEST, Math.max(0, Math.round(8 * nats)));
  }

  static char cost(double nats) {
    int eighths = eighths(nats);
    return (char) (eighths < 94 ? 0x21 + eighths : 0x43 + eighths);
  }

  static String pairs(Grammar grammar, Em em) {
    StringBuilder out = new StringBuilder();
    for (int p = 0; p < grammar.prefixes().size(); p++) {
      for (int s = 0; s < grammar.suffixes().size(); s++) {
        out.append(grammar.agree(p, s) ? cost(em.pairCost(p, s)) : ' ');
      }
      out.append('\n');
    }
    return out.toString();
  }

  static byte[] stems(Map<String, Double> costs, int longest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String before = "";
    for (Map.Entry<String, Double> entry : new TreeMap<>(costs).entrySet()) {
      if (entry.getKey().length() <= longest) {
        frontCode(before, entry.getKey(), out);
        out.write(eighths(entry.getValue()));
        before = entry.getKey();
      }
    }
    return out.toByteArray();
  }

  static byte[] map(StemMap map) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (char kind : StemMap.KINDS) {
      Map<String, StemMap.Entry> entries = map.entries(kind);
      out.write(entries.size() >>> Byte.SIZE);
      out.write(entries.size());
      String before = "";
      for (Map.Entry<String, StemMap.Entry> entry : entries.entrySet()) {
        frontCode(before, entry.getKey(), out);
        String target = entry.getValue().target();
        out.write(entry.getValue().where() << 4 | target.length());
        letters(target, out);
        before = entry.getKey();
      }
    }
    return out.toByteArray();
  }

  private static void frontCode(String before, String word, ByteArrayOutputStream out) {
    int shared = 0;
    while (shared < before.length()
        && shared < word.length()
        && before.charAt(shared) == word.charAt(shared)) {
      shared++;
    }
    out.write(shared << 4 | word.length() - shared);
    letters(word.substring(shared), out);
  }

  private static void letters(String letters, ByteArrayOutputStream out) {
    for (int i = 0; i < letters.length(); i++) {
      out.write(letters.charAt(i) - BASE);
    }
  }
}
