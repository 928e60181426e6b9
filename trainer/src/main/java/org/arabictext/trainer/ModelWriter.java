// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/*
 * The file that the stemmer reads, in three parts:
 *
 *   pairs    the number of prefixes and of suffixes of the grammar, a byte each; then for each prefix
 *            and suffix the cost of the pair, 255 where the grammar forbids it
 *   stems    their number in two bytes; then, in the order of their letters, each front-coded and a
 *            byte of cost, with the highest bit set if it needs the prefix of an imperfect
 *   map      for each kind the number of its entries in two bytes; then of each the stem front-coded,
 *            a byte [ where, 4 bits | letters of the target, 4 bits ], and the letters of the target,
 *            none if it is the stem itself
 *
 * A cost is in eighths of a nat. Front-coded is a byte [ letters shared with the word before, 4 bits |
 * letters that follow, 4 bits ] and a byte for each of those letters, its code point minus U+0620.
 */
final class ModelWriter {

  private static final int BASE = 0x0620;
  private static final int HIGHEST = 180;
  private static final int FORBIDDEN = 255;
  private static final int BOUND = 128;

  private ModelWriter() {}

  static int eighths(double nats) {
    return (int) Math.min(HIGHEST, Math.max(0, Math.round(8 * nats)));
  }

  static byte[] pairs(Grammar grammar, Em em) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(grammar.prefixes().size());
    out.write(grammar.suffixes().size());
    for (int p = 0; p < grammar.prefixes().size(); p++) {
      for (int s = 0; s < grammar.suffixes().size(); s++) {
        out.write(grammar.agree(p, s) ? eighths(em.pairCost(p, s)) : FORBIDDEN);
      }
    }
    return out.toByteArray();
  }

  static byte[] stems(Map<String, Double> costs, int longest, Set<String> bound) {
    Map<String, Double> held = new TreeMap<>(costs);
    held.keySet().removeIf(stem -> stem.length() > longest);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(held.size() >>> Byte.SIZE);
    out.write(held.size());
    String before = "";
    for (Map.Entry<String, Double> entry : held.entrySet()) {
      frontCode(before, entry.getKey(), out);
      int cost = Math.min(eighths(entry.getValue()), BOUND - 1);
      out.write(bound.contains(entry.getKey()) ? BOUND | cost : cost);
      before = entry.getKey();
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
