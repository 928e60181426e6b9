// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.arabictext.cli.io.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** normalize, tokenize, stem, explain. */
class LineCommandsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "كتاب", "كتاب\n", "كتاب\r\nقلم\r\n\r\n", "\uFEFFكتاب\n", "a\rb\n\n\nc"})
  void noneLeavesEveryLineAsItIs(String text) {
    assertThat(CommandLineRun.with(text, "normalize", "--policy", "none").succeeded().out())
        .isEqualTo(text);
  }

  @Test
  void lineStructureIsKept() {
    assertThat(
            CommandLineRun.with("كِتَابٌ\r\n\nقَلَمٌ", "normalize", "--policy", "dediacritize")
                .succeeded()
                .out())
        .isEqualTo("كتاب\r\n\nقلم");
  }

  @Test
  void aLongLineComesOutWhole() {
    String text = "كِتَاب ".repeat(60_000);
    assertThat(CommandLineRun.with(text, "normalize", "--policy", "dediacritize").succeeded().out())
        .isEqualTo("كتاب ".repeat(60_000));
    String marks = "بِسْمِ".repeat(60_000);
    assertThat(
            CommandLineRun.with(marks, "normalize", "--policy", "dediacritize").succeeded().out())
        .isEqualTo("بسم".repeat(60_000));
  }

  @Test
  void tokensComeWithTheirPlaceOrALineEach() {
    assertThat(CommandLineRun.with("قال: نعم\n", "tokenize").succeeded().lines())
        .containsExactly(
            "start\tend\ttype\ttoken",
            "0\t3\tarabic\tقال",
            "3\t4\tpunctuation\t:",
            "5\t8\tarabic\tنعم");
    assertThat(CommandLineRun.with("قال: نعم", "tokenize", "--format", "lines").succeeded().out())
        .isEqualTo("قال\n:\nنعم\n");
  }

  @Test
  void sentencesComeALineEachOrWithTheirPlace() {
    String text = "قال د. علي: نعم. هل\tتسمع؟\nعنوان\n";
    assertThat(CommandLineRun.with(text, "sentences").succeeded().out())
        .isEqualTo("قال د. علي: نعم.\nهل تسمع؟\nعنوان\n");
    assertThat(CommandLineRun.with(text, "sentences", "--format", "tsv").succeeded().lines())
        .containsExactly(
            "start\tend\tsentence", "0\t16\tقال د. علي: نعم.", "17\t25\tهل تسمع؟", "26\t31\tعنوان");
  }

  @Test
  void lineBreaksInsideASentenceDoNotBreakTheFormat() {
    String text = "سطر\r\nثان\u2028ثالث. نعم\n\nفقرة";
    assertThat(CommandLineRun.with(text, "sentences", "--wrapped").succeeded().out())
        .isEqualTo("سطر ثان ثالث.\nنعم\nفقرة\n");
    assertThat(
            CommandLineRun.with(text, "sentences", "--wrapped", "--format", "tsv")
                .succeeded()
                .lines())
        .containsExactly(
            "start\tend\tsentence", "0\t14\tسطر ثان ثالث.", "15\t18\tنعم", "20\t24\tفقرة");
  }

  @Test
  void statsCountTokensTypesAndSentences() {
    assertThat(CommandLineRun.with("قرأت 3 كتب. قرأت!\n", "stats").succeeded().lines())
        .contains(
            "tokens\t6",
            "words\t3",
            "distinct words\t2",
            "sentences\t2",
            "type arabic\t3",
            "type number\t1",
            "type punctuation\t2");
  }

  @Test
  void stemsComeLineForLine() {
    assertThat(
            CommandLineRun.with(
                    "والكتاب\n\n  بِالكِتَابِ \r\nabc", "stem", "--stemmer", "lucene-light10")
                .succeeded()
                .out())
        .isEqualTo("كتاب\n\nكتاب\nabc\n");
  }

  @Test
  void partsComeLineForLine() {
    assertThat(
            CommandLineRun.with("وبالكتاب\nللكتاب\nفسيكتبونها\nكتابهم\n\nabc", "segment")
                .succeeded()
                .out())
        .isEqualTo("و+ب+ال+كتاب\nل+ل+كتاب\nف+س+يكتبون+ها\nكتاب+هم\n\nabc\n");
  }

  @Test
  void countsAreGiven() {
    String out =
        CommandLineRun.with("قرأ الطالب كتابًا، وقرأ الكتابَ كله. نعم!", "stats", "--top", "1")
            .succeeded()
            .out();
    assertThat(out)
        .contains("tokens\t10\n")
        .contains("words\t7\n")
        .contains("type punctuation\t3\n")
        .containsPattern("stem (كتاب|قر[اء])\t2\n");
  }

  @Test
  void aLineThatIsNoWordIsRefused() {
    CommandLineRun.with("ب".repeat(1_200_000), "stem").failed(1, "line 1 is longer than");
  }

  @Test
  void theStepsAreTold() {
    String out =
        CommandLineRun.with("", "explain", "--stemmer", "light10", "وبالكتاب", "قلم")
            .succeeded()
            .out();
    assertThat(out).contains("وبالكتاب").contains("light10").contains("stem: كتاب");
    assertThat(out).contains("stem: قلم");
  }

  @Test
  void linesAreCutAtSafePlacesOnly() throws IOException {
    Lines lines = new Lines(new StringReader("aa bb ccّccc\r\ndd"), 8);
    StringBuilder pieces = new StringBuilder();
    while (lines.next()) {
      pieces
          .append(lines.buffer(), lines.start(), lines.end() - lines.start())
          .append(lines.complete() ? "|" : "/");
    }
    assertThat(pieces.toString()).isEqualTo("aa bb /ccّccc|dd|");
  }

  @Test
  void pairsOfSurrogatesAreNotCut() throws IOException {
    Lines lines = new Lines(new StringReader("😀".repeat(9)), 5);
    int pieces = 0;
    while (lines.next()) {
      assertThat(Character.isHighSurrogate(lines.buffer()[lines.end() - 1])).isFalse();
      pieces++;
    }
    assertThat(pieces).isEqualTo(5);
  }
}
