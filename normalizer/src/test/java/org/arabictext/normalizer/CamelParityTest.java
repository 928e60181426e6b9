// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.arabictext.core.AnyTextGenerator;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.arabictext.core.TextBuffer;
import org.junit.jupiter.api.Test;

/**
 * Policy {@code camel} beside the functions of CAMeL Tools that it is named after, as {@code
 * camel.tsv} writes them down, run naively: one regular expression for each line of the file.
 */
class CamelParityTest {

  private static final long SEED = 16;
  private static final String DEDIAC = "dediac_ar";
  private static final String ALEF = "normalize_alef_ar";
  private static final String ALEF_MAKSURA = "normalize_alef_maksura_ar";
  private static final String TEH_MARBUTA = "normalize_teh_marbuta_ar";

  private static final Map<String, Map<Pattern, String>> FUNCTIONS = read();

  private final TextBuffer buffer = new TextBuffer();

  private static Map<String, Map<Pattern, String>> read() {
    Map<String, Map<Pattern, String>> functions = new LinkedHashMap<>();
    try (InputStream in = CamelParityTest.class.getResourceAsStream("camel.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] columns = line.split("\t", -1);
        Pattern range = Pattern.compile("[\\x{" + columns[1] + "}-\\x{" + columns[2] + "}]");
        String to =
            columns[3].isEmpty() ? "" : Character.toString(Integer.parseInt(columns[3], 16));
        functions.computeIfAbsent(columns[0], f -> new LinkedHashMap<>()).put(range, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return functions;
  }

  private static String theirs(List<String> functions, String text) {
    String result = text;
    for (String function : functions) {
      for (Map.Entry<Pattern, String> line : FUNCTIONS.get(function).entrySet()) {
        result = line.getKey().matcher(result).replaceAll(line.getValue());
      }
    }
    return result;
  }

  /** A policy, and the functions that together do the same. */
  private record Chain(
      Normalizer normalizer, List<String> functions, ParityDifferences differences) {

    static Chain of(Policy policy, String... functions) {
      return new Chain(
          Normalizer.of(policy), List.of(functions), new ParityDifferences(policy.name()));
    }
  }

  private static final List<Chain> CHAINS =
      List.of(
          Chain.of(Policy.named("camel"), DEDIAC, ALEF),
          Chain.of(
              Policy.named("camel").with(Rule.AlefMaksura.TO_YEH, Rule.TehMarbuta.TO_HEH),
              DEDIAC,
              ALEF,
              ALEF_MAKSURA,
              TEH_MARBUTA));

  private void check(Chain chain, String text) {
    String theirs = theirs(chain.functions, text);
    chain.differences.check(text, theirs, chain.normalizer.normalize(text));
    chain.normalizer.normalize(text.toCharArray(), 0, text.length(), buffer);
    chain.differences.check(text, theirs, buffer.toString());
  }

  @Test
  void theFileTellsAllFunctions() {
    assertThat(FUNCTIONS.keySet()).containsExactly(DEDIAC, ALEF, ALEF_MAKSURA, TEH_MARBUTA);
  }

  @Test
  void everyCodePointAloneAndInsideAWord() {
    for (Chain chain : CHAINS) {
      for (int c = 0; c <= 0x10FFFF; c = Rounds.nextCodePoint(c)) {
        String one = Character.toString(c);
        check(chain, one);
        check(chain, "\u0643\u064E" + one + "\u0654\u0651\u0628");
      }
    }
  }

  @Test
  void halfAMillionSeededStrings() {
    ArabicTextGenerator arabic = new ArabicTextGenerator(SEED);
    AnyTextGenerator any = new AnyTextGenerator(SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < Rounds.of(500_000); i++) {
      String text =
          switch (i % 4) {
            case 0 -> arabic.vocalizedWord();
            case 1 -> arabic.debris(1 + random.nextInt(8));
            case 2 -> any.text(6);
            default -> block(random);
          };
      for (Chain chain : CHAINS) {
        check(chain, text);
      }
    }
  }

  /* Code points of the block Arabic, as they come. */
  private static String block(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(12); n >= 0; n--) {
      text.append((char) (0x0600 + random.nextInt(0x100)));
    }
    return text.toString();
  }
}
