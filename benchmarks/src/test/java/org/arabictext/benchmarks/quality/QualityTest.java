// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.arabictext.lucene.ArabicTextFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures on examples small enough to work out by hand. */
class QualityTest {

  @TempDir Path data;

  @BeforeEach
  void collections() throws IOException {
    for (String folder :
        List.of("lemmas", "segmentation", "retrieval/small", "tokens", "sentences")) {
      Files.createDirectories(data.resolve(folder));
    }
    Files.writeString(
        data.resolve("lemmas/pud.tsv"),
        """
        #form\tlemma\troot\tpos_or_feats
        كتب\tكتاب\t\tNOUN
        كِتاب\tكتاب\t\tNOUN
        الكتاب\tكتاب\t\tNOUN
        كتب\tكتب\t\tVERB
        كتب\tكتب\t\tVERB
        في\tفي\t\tADP
        """);
    Files.writeString(
        data.resolve("segmentation/pud.tsv"),
        """
        #word\tsegs\tsent_id\tidx\tpos_or_feats\tcuts
        وكتابهم\tو+كتاب+هم\t1\t1\tNOUN\t1,5
        بيت\tب+يت\t1\t2\tNOUN\t1
        من\tمن\t1\t3\tADP\t
        """);
    Files.writeString(
        data.resolve("tokens/pud.jsonl"),
        """
        {"id": "1", "text": "😀 بيتها.", "tokens": [[0, 1, "😀"], [2, 5, "بيت"], [5, 7, "ها"], [7, 8, "."]]}
        {"id": "2", "text": "قال:نعم", "tokens": [[0, 7, "قال:نعم", "x", "X", "_"]]}
        """);
    Files.writeString(
        data.resolve("tokens/tweets-egyptian.jsonl"),
        """
        {"id": "1", "text": "#مصر @ab :)", "tokens": ["#مصر", "@ab", ":)"], "tags": ["HASH", "X", "EMOT"]}
        """);
    Files.writeString(
        data.resolve("sentences/iwslt2017.txt"), "نعم.\nلا! هل؟\nعنوان\nآخر.\nسنة 2.5.\n");
    Path small = data.resolve("retrieval/small");
    Files.writeString(
        small.resolve("docs.jsonl"),
        "{\"id\":\"1\",\"text\":\"القاهرة عاصمة مصر\"}\n{\"id\":\"2\",\"text\":\"بغداد مدينة\"}\n");
    Files.writeString(small.resolve("queries.jsonl"), "{\"id\":\"q\",\"text\":\"عواصم مصر\"}\n");
    Files.writeString(small.resolve("qrels.tsv"), "#query\tdoc\tgrade\nq\t1\t1\n");
  }

  @Test
  void conflationOfThreeTypesAndTwoLemmas() throws IOException {
    Conflation gold = Conflation.read(data.resolve("lemmas/pud.tsv"));
    assertThat(gold.types()).containsExactly("كتب", "كتاب", "الكتاب");
    assertThat(gold.lemmas()).containsExactly("كتب", "كتاب", "كتاب");
    Conflation.Score whole = gold.score(word -> word);
    assertThat(whole.precision()).isEqualTo(1);
    assertThat(whole.recall()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(whole.under()).isEqualTo(1);
    assertThat(whole.over()).isZero();
    Conflation.Score one = gold.score(word -> "x");
    assertThat(one.recall()).isEqualTo(1);
    assertThat(one.precision()).isCloseTo((1 / 3.0 + 2 / 3.0 + 2 / 3.0) / 3, within(1e-9));
    assertThat(one.over()).isEqualTo(1);
  }

  @Test
  void cutsAreOffsetsInTheBareWord() throws IOException {
    assertThat(Quality.cuts("وَكِتَابُهُم")).isEqualTo(Set.of(1, 5));
    assertThat(Quality.cuts("للكتاب")).isEqualTo(Set.of(1));
    assertThat(Quality.cuts("الكتاب")).isEmpty();
    Cuts.Score score = Cuts.read(data.resolve("segmentation/pud.tsv")).score(Quality::cuts);
    assertThat(score.words()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(score.types()).isEqualTo(.5);
    assertThat(score.f1()).isCloseTo(4 / 5.0, within(1e-9));
  }

  @Test
  void boundariesAndTypesOfTokens() throws IOException {
    TokenQuality plain = TokenQuality.read(data.resolve("tokens/pud.jsonl"));
    assertThat(plain.boundaries()).isEqualTo(new Overlap(9, 7, 7));
    TokenQuality tweets = TokenQuality.read(data.resolve("tokens/tweets-egyptian.jsonl"));
    assertThat(tweets.types())
        .containsEntry("HASH", new Overlap(1, 1, 1))
        .containsEntry("MENTION", new Overlap(1, 0, 0))
        .containsEntry("EMOT", new Overlap(1, 1, 1));
  }

  @Test
  void boundariesOfSentences() throws IOException {
    SentenceQuality gold = SentenceQuality.read(data.resolve("sentences/iwslt2017.txt"));
    assertThat(SentenceQuality.splitters().keySet()).containsExactly("arabictext", "ICU4J", "JDK");
    SentenceQuality.splitters()
        .values()
        .forEach(
            splitter -> {
              assertThat(gold.score(splitter).wanted()).isEqualTo(4);
              assertThat(gold.visibleScore(splitter).wanted()).isEqualTo(3);
            });
    assertThat(gold.score(text -> List.of(0, 5, 9, 13, 30))).isEqualTo(new Overlap(4, 4, 2));
    assertThat(new Overlap(4, 4, 2).f1()).isEqualTo(.5);
    assertThat(new Overlap(0, 0, 0).precision() + new Overlap(0, 0, 0).recall()).isZero();
  }

  @Test
  void chanceIsHighForEqualRunsAndLowForUnequalOnes() {
    double[] high = new double[50];
    double[] low = new double[50];
    java.util.Arrays.fill(high, 1);
    assertThat(Retrieval.chance(high, high, 1000, 1)).isEqualTo(1);
    assertThat(Retrieval.chance(high, low, 1000, 1)).isLessThan(.01);
  }

  @Test
  void theCommandWritesTables() throws IOException {
    Path reports = data.resolve("reports");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Quality.run(data, reports, new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Tokens", "Sentences", "Conflation", "MRR@10");
    assertThat(Files.readString(reports.resolve("retrieval.tsv")))
        .contains("small\tstandard\t1\t1.0000\t1.0000")
        .contains(Chains.ARABIC_ANALYZER);
    assertThat(Files.readString(reports.resolve("conflation.tsv"))).contains("pud\tlight10\t3");
    assertThat(Files.readString(reports.resolve("segmentation.tsv"))).contains("pud\t0.6667");
    assertThatIllegalArgumentException().isThrownBy(() -> Quality.main(new String[0]));
  }

  @Test
  void theThreeFieldsAreThoseOfTheKit() {
    ArabicTextFields fields = new ArabicTextFields("text");
    assertThat(Chains.field(fields, fields.stem()).apply("في الكاتب")).containsExactly("كاتب");
    assertThat(Chains.field(fields, fields.exact()).apply("في الكاتب"))
        .containsExactly("في", "الكاتب");
    assertThat(Chains.field(fields, fields.skeleton()).apply("في الكاتب")).containsExactly("كتب");
  }

  @Test
  void everyOptionOfSearchIsMeasured() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PolicyOptions.run(
        List.of(data.resolve("retrieval/small")),
        new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("(none)", "TehMarbuta.TO_HEH", "Hamza.SEAT, TehMarbuta.TO_HEH");
  }
}
