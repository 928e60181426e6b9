// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.impl.Utility;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {

  private static final SentenceSplitter SPLITTER = SentenceSplitter.standard();

  /** Every line of {@code sentences.tsv}: a text, and its sentences with {@code |} between them. */
  @TestFactory
  List<DynamicTest> everyCase() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in = SentenceSplitterTest.class.getResourceAsStream("sentences.tsv")) {
      assertThat(in).isNotNull();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isEmpty() && !line.startsWith("# ")) {
          String expected = Utility.unescapeLeniently(line);
          String text = expected.replace("|", "");
          List<String> sentences = Stream.of(expected.split("\\|")).map(String::strip).toList();
          tests.add(
              DynamicTest.dynamicTest(
                  line, () -> assertThat(texts(SPLITTER, text)).isEqualTo(sentences)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(40);
    return tests;
  }

  private static List<String> texts(SentenceSplitter splitter, String text) {
    return splitter.stream(text).map(Sentence::text).toList();
  }

  @Test
  void linesOfAWidthAreJoinedUnlessOneIsEmpty() {
    String text = "سطر أول\nيتبعه ثان. ثم\r\nثالث\n \nفقرة\u2029أخرى\n";
    assertThat(texts(SentenceSplitter.wrapped(), text))
        .containsExactly("سطر أول\nيتبعه ثان.", "ثم\r\nثالث", "فقرة", "أخرى");
    assertThat(texts(SPLITTER, text))
        .containsExactly("سطر أول", "يتبعه ثان.", "ثم", "ثالث", "فقرة", "أخرى");
  }

  @Test
  void sentencesCoverSeededTextWithoutItsWhiteSpace() throws IOException {
    for (int seed = 0; seed < Rounds.of(2_000); seed++) {
      ArabicTextGenerator arabic = new ArabicTextGenerator(seed);
      String text = arabic.tweet() + new AnyTextGenerator(seed).text(30) + arabic.sentence();
      for (SentenceSplitter splitter : List.of(SPLITTER, SentenceSplitter.wrapped())) {
        List<Sentence> sentences = splitter.split(text);
        assertCovers(sentences, text, "seed " + seed);
        assertThat(read(splitter, new StringReader(text))).isEqualTo(sentences);
      }
    }
  }

  /** The reader takes white space as tokens; the splitter looks only at what is no space. */
  @Test
  void whiteSpaceOfAnyKindDividesForBoth() throws IOException {
    String pieces =
        " ,\n"
            + ",\r"
            + ",\r\n"
            + ",\t,\u000B,\u000C,\u0085,\u00A0,\u2028,\u2029,\u3000,\u200B,\u200F,\u064E,.,[,";
    String[] gaps = pieces.split(",", -1);
    for (String first : gaps) {
      for (String second : gaps) {
        for (String third : gaps) {
          String gap = first + second + third;
          String text =
              "\u0643\u062A\u0628" + gap + "\u0642." + gap + "\"\u0642\"" + gap + "a" + gap;
          for (SentenceSplitter splitter : List.of(SPLITTER, SentenceSplitter.wrapped())) {
            assertThat(read(splitter, new StringReader(text))).isEqualTo(splitter.split(text));
          }
        }
      }
    }
  }

  @Test
  void sentencesCoverEveryFileOfTheData() throws IOException {
    try (Stream<Path> files = Files.list(TestData.require("text"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        assertCovers(SPLITTER.split(text), text, file.toString());
      }
    }
  }

  @Test
  void readerGivesTheSentencesOfLongText() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int seed = 0; text.length() < 600_000; seed++) {
      text.append(new ArabicTextGenerator(seed).tweet()).append(' ');
      if (seed % 500 == 0) {
        text.append(List.of("\u0628", "\u0628 ", "\u064E", " ").get(seed / 500 % 4).repeat(70_000));
      }
    }
    String whole = text.toString();
    List<Sentence> sentences = SPLITTER.split(whole);
    assertCovers(sentences, whole, "long");
    assertThat(sentences).allMatch(s -> s.text().length() <= SentenceSplitter.MAX_SENTENCE_LENGTH);
    assertThat(read(SPLITTER, new TrickleReader(whole, 1))).isEqualTo(sentences);
  }

  private static void assertCovers(List<Sentence> sentences, String text, String origin) {
    int at = 0;
    for (Sentence sentence : sentences) {
      boolean gap = isSpace(text, at, sentence.start());
      if (!gap || !text.startsWith(sentence.text(), sentence.start())) {
        assertThat(text.substring(at, sentence.start())).as(origin).isBlank();
        assertThat(sentence.text()).as(origin).isEqualTo(sentence.span().of(text).toString());
      }
      assertThat(sentence.text()).as(origin).isNotEmpty();
      at = sentence.end();
    }
    assertThat(isSpace(text, at, text.length())).as(origin).isTrue();
  }

  private static boolean isSpace(String text, int from, int to) {
    return text.substring(from, to)
        .codePoints()
        .allMatch(c -> (ScanClass.of(c) & ScanClass.SPACES) != 0);
  }

  private static List<Sentence> read(SentenceSplitter splitter, Reader input) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    SentenceReader reader = splitter.read(input);
    while (reader.next()) {
      sentences.add(new Sentence(reader.text(), (int) reader.start(), (int) reader.end()));
    }
    assertThat(reader.next()).isFalse();
    return sentences;
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "\u0628. ", "\"", "(!", "\n", "\u0628", "\u064E", "\u0628\n", "?!"})
  @Timeout(30)
  void hostileTextTakesLinearTime(String unit) {
    String text = unit.repeat(Rounds.of(2_000_000) / unit.length());
    int covered = 0;
    for (Sentence sentence : SPLITTER.split(text)) {
      covered += sentence.text().strip().length();
    }
    assertThat(covered).isLessThanOrEqualTo(text.length());
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> SPLITTER.split(nothing()));
    assertThatNullPointerException().isThrownBy(() -> SPLITTER.stream(nothing()));
    assertThatNullPointerException().isThrownBy(() -> SPLITTER.read(nothing()));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  @Test
  void sentencesCheckTheirParts() {
    assertThatThrownBy(() -> new Sentence("ab", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Sentence("ab", -1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Sentence("ab", 1, 3).span()).isEqualTo(new Span(1, 3));
  }
}
