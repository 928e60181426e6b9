// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.arabictext.cli.Main;
import org.arabictext.core.Tailoring;
import org.arabictext.core.TextBuffer;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;
import org.arabictext.normalizer.transliteration.Scheme;
import org.arabictext.normalizer.transliteration.Transliterator;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/**
 * Targets of the fuzzer. A build runs each on the inputs that are kept under {@code
 * FuzzTestInputs}; {@code verification/fuzz} lets the fuzzer look for new ones.
 */
class FuzzTest {

  private static final String DURATION = "1h";
  private static final List<String> COMMANDS =
      List.of(
          "analyze",
          "inspect",
          "normalize",
          "segment",
          "sentences",
          "stats",
          "stem",
          "tokenize",
          "transliterate --to buckwalter",
          "transliterate --from hsb --to ala-lc");

  @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = DURATION)
  void everyPromise(FuzzedDataProvider data) throws IOException {
    new Promises().check(data.consumeRemainingAsString());
  }

  @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = DURATION)
  void anyPolicy(FuzzedDataProvider data) throws IOException {
    Policy.Builder policy = Policy.builder("any");
    for (Class<?> family : Rule.class.getDeclaredClasses()) {
      policy.with((Rule) data.pickValue(family.getEnumConstants()));
    }
    policy.with(Rule.Compatibility.KEEP);
    Normalizer normalizer = Normalizer.of(policy.build());
    String text = data.consumeRemainingAsString();
    String normalized = normalizer.normalize(text);
    assertThat(normalizer.align(text).normalized()).isEqualTo(normalized);
    TextBuffer buffer = new TextBuffer();
    normalizer.normalize(text.toCharArray(), 0, text.length(), buffer);
    assertThat(buffer.toString()).isEqualTo(normalized);
  }

  @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = DURATION)
  void anyTokenizer(FuzzedDataProvider data) throws IOException {
    Tokenizer.Builder builder = Tokenizer.builder();
    for (Tailoring tailoring : Tailoring.values()) {
      builder.tailoring(tailoring, data.consumeBoolean());
    }
    Tokenizer tokenizer = builder.build();
    new Promises().tokens(tokenizer, data.consumeRemainingAsString());
  }

  @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = DURATION)
  void tools(FuzzedDataProvider data) throws IOException {
    String text = data.consumeString(400);
    new Promises().tools(text, data.consumeRemainingAsString());
  }

  @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = DURATION)
  void latinToArabic(FuzzedDataProvider data) {
    Scheme scheme = data.pickValue(List.of(Scheme.BUCKWALTER, Scheme.SAFE_BUCKWALTER, Scheme.HSB));
    String arabic =
        Transliterator.of(scheme, Scheme.ARABIC).transliterate(data.consumeRemainingAsString());
    String latin = Transliterator.of(Scheme.ARABIC, scheme).transliterate(arabic);
    assertThat(Transliterator.of(scheme, Scheme.ARABIC).transliterate(latin)).isEqualTo(arabic);
  }

  @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = DURATION)
  void commandReaders(FuzzedDataProvider data) {
    String command = data.pickValue(COMMANDS);
    String encoding = data.pickValue(List.of("UTF-8", "UTF-16", "windows-1256"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            (command + " --encoding " + encoding).split(" "),
            new ByteArrayInputStream(data.consumeRemainingAsBytes()),
            new ByteArrayOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String message = err.toString(StandardCharsets.UTF_8);
    assertThat(code).as(message).isBetween(0, 1);
    assertThat(message.lines().count()).as(message).isEqualTo(code);
    assertThat(message).doesNotContain("internal error");
  }

  @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = DURATION)
  void affixTables(FuzzedDataProvider data) throws IOException {
    String table = data.consumeString(2_000);
    String word = data.consumeRemainingAsString();
    Stemmer stemmer;
    try {
      stemmer = Stemmers.light(new StringReader(table));
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("line");
      return;
    }
    assertThat(stemmer.stem(word).length()).isLessThanOrEqualTo(word.length() + 64);
  }

  @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = DURATION)
  void stopLists(FuzzedDataProvider data) {
    String word = data.consumeString(40);
    StopWords list = StopWords.of(List.of(word, data.consumeRemainingAsString()));
    for (String name : Policy.names()) {
      StopWords under = list.under(Policy.named(name));
      Normalizer normalizer = Normalizer.of(Policy.named(name));
      String folded = normalizer.normalize(word);
      if (normalizer.normalize(folded).equals(folded)) {
        assertThat(under.contains(folded)).as(name).isEqualTo(under.contains(word));
      }
      assertThat(list.without(List.of(word)).contains(word)).isFalse();
    }
  }
}
