// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example runs and shows the fact that it speaks of. */
class ExamplesTest {

  private static final String NEWS = "corpus/news.txt";
  private static final Path SOURCES = Path.of("src/main/java/org/arabictext/examples");

  static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .filter(f -> f.toString().endsWith(".java") && !f.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }

  /** A lesson begins with its fact, says how to run it, and fits on two screens. */
  @ParameterizedTest
  @MethodSource("programs")
  void aProgramTellsItsFactAndHowToRunIt(Path program) throws IOException {
    String source = Files.readString(program);
    String name = program.getFileName().toString().replace(".java", "");
    assertThat(source).contains("<p>The fact: ").contains("examples/run " + name);
    assertThat(source.lines().count()).isLessThan(100);
  }

  @Test
  void eachFoldingLeavesFewerDifferentWords() throws Exception {
    List<String> lines = Printed.by(CountWords::main, NEWS);
    List<Integer> counts =
        lines.stream().limit(4).map(l -> Integer.parseInt(l.replaceAll("\\D", ""))).toList();
    assertThat(counts).isSortedAccordingTo((a, b) -> b - a).doesNotHaveDuplicates();
    assertThat(Integer.parseInt(lines.get(4).replaceAll("\\D", ""))).isBetween(15, 45);
  }

  @Test
  void normalizationFindsEverySpellingAndNothingElse() throws Exception {
    List<String> lines = Printed.by(SearchWithAndWithout::main);
    assertThat(lines.stream().limit(6).map(line -> line.substring(0, 3)))
        .containsExactly("+ +", "- +", "- +", "- +", "- +", "- -");
  }

  @Test
  void theStandardStemmerKeepsNamesAndMeetsFormsOfOneWord() throws Exception {
    Map<String, List<String>> stems = new TreeMap<>();
    for (String line : Printed.by(CompareStemmers::main)) {
      String[] row = line.split("\t");
      stems.put(row[0], List.of(row[1], row[2], row[3]));
    }
    assertThat(stems).hasSizeGreaterThan(30);
    assertThat(stems.get("word")).containsExactly("light10", "snowball", "standard");
    assertThat(standard(stems, "والكتاب"))
        .isEqualTo("كتاب")
        .isEqualTo(standard(stems, "وبالكتاب"))
        .isEqualTo(standard(stems, "للكتاب"))
        .isEqualTo(standard(stems, "كتابهم"));
    assertThat(standard(stems, "ألمانيا")).isEqualTo("المانيا");
    assertThat(standard(stems, "لبنان")).isEqualTo("لبنان");
    assertThat(standard(stems, "مساجد")).isEqualTo("مسجد");
    assertThat(standard(stems, "فسيكتبونها")).isEqualTo(standard(stems, "سيكتبون"));
    assertThat(standard(stems, "ولد")).isEqualTo("ولد");
    assertThat(standard(stems, "بالبلد")).isEqualTo(standard(stems, "بلد"));
    assertThat(stems.get("ألمانيا").get(0)).isEqualTo("مانيا");
  }

  private static String standard(Map<String, List<String>> stems, String word) {
    return stems.get(word).get(2);
  }

  @Test
  void highlightsCoverTheMarksOfAWordAndNoMore() throws Exception {
    String line = Printed.by(HighlightQuery::main).get(0);
    assertThat(line)
        .contains("ذَهَبَ [الطَّالِبُ] إِلَى")
        .contains(" [كِتَابًا]،")
        .contains(" [الكِتَابَ] ");
    assertThat(line.chars().filter(c -> c == '[').count()).isEqualTo(3);
  }

  @Test
  void thePiecesOfATweetStayWhole() throws Exception {
    assertThat(Printed.by(TokensOfTweet::main))
        .contains(
            "6\tMENTION\t@arabic_team",
            "28\tHASHTAG\t#اللغة_العربية",
            "43\tEMOJI\t👏🏽",
            "48\tNUMBER\tبـ١٢٫٥",
            "76\tURL\thttps://example.org/كتب?لغة=عربية",
            "sentence\tالتفاصيل: https://example.org/كتب?لغة=عربية");
  }

  @Test
  void shapesBecomeLetters() throws Exception {
    assertThat(Printed.by(CleanPdfText::main))
        .contains(
            "  -> سلام  0633 0644 0627 0645",
            "  -> المحاكم  0627 0644 0645 062D 0627 0643 0645",
            "  -> لأنه  0644 0623 0646 0647",
            "  -> الله أكبر  0627 0644 0644 0647 0020 0623 0643 0628 0631");
  }

  @Test
  void spellingsOfANameMeetAndDifferentNamesDoNot() throws Exception {
    List<String> lines = Printed.by(CompareNames::main);
    assertThat(lines.subList(0, 6)).allMatch(line -> line.startsWith("same\t"));
    assertThat(lines.subList(6, 10)).allMatch(line -> line.startsWith("different\t"));
    assertThat(Printed.by(CompareNames::main, "علي", "عُمَر")).hasSize(2);
  }

  @Test
  void whatIsUnusualIsFoundAndRepaired() throws Exception {
    assertThat(Printed.by(InspectText::main))
        .startsWith("ARABIC NONE", "5\tpresentation forms\tSpan[start=1, end=2]")
        .contains("1\thamza or madda typed as a mark\tSpan[start=17, end=19]")
        .endsWith("مرحبا! هذا كتاب أحمد، صفحة 12 و 13");
  }

  @Test
  void encodingsComeBackAndRomanizationsDoNot() throws Exception {
    assertThat(Printed.by(WriteInLatin::main))
        .contains(
            "buckwalter\tkitaAbu Alna~Howi AlEarabiy~ lugap \\Java\\\tand back",
            "din-31635\tkitābu n-naḥwi l-ʿarabī luġa Java",
            "ala-lc\tkitābu al-naḥwi al-ʻarabī lughah Java");
  }

  @Test
  void missingMarksSayNothingAndWrittenOnesContradict() throws Exception {
    assertThat(Printed.by(CompareVocalized::main).stream().map(line -> line.split("\t")[0]))
        .containsExactly("COMPATIBLE", "COMPATIBLE", "CONFLICTING", "CONFLICTING");
  }

  @Test
  void aQuestionFindsTheParagraphWithOtherForms() throws Exception {
    assertThat(Printed.by(TinySearchEngine::main, "نتائج الدراسات", NEWS).get(0))
        .startsWith("7: ")
        .contains("نتائج الدراسة");
    assertThat(Printed.by(TinySearchEngine::main, "ديناصور", NEWS)).isEmpty();
  }

  @Test
  void theMostFrequentStemsTellTheTopic() throws Exception {
    List<String> lines = Printed.by(TermFrequencies::main, NEWS);
    assertThat(lines).hasSize(10);
    assertThat(lines.stream().limit(4)).anyMatch(line -> line.contains("رياح"));
    assertThat(lines).noneMatch(line -> line.split("\t")[3].matches("في|من|علي"));
    Pattern row = Pattern.compile("(\\d+)\t(#+)\t.+\t.+");
    assertThat(lines).allMatch(line -> row.matcher(line).matches());
  }

  @Test
  void aStreamKnowsThePlacesInTheWholeFile() throws Exception {
    String text = Files.readString(Path.of(NEWS));
    List<String> lines = Printed.by(FilterLargeFile::main, NEWS, "محطة");
    assertThat(lines).hasSizeGreaterThan(4);
    for (String line : lines.subList(0, lines.size() - 1)) {
      String[] row = line.split("\t");
      assertThat(text.substring(Integer.parseInt(row[0]))).startsWith(row[1]);
    }
  }

  @Test
  void theStepsLeadToTheStem() throws Exception {
    List<String> lines = Printed.by(ExplainWord::main, "وبالكتاب");
    assertThat(lines.get(0)).isEqualTo("وبالكتاب -> كتاب");
    assertThat(lines).hasSizeGreaterThan(2);
  }

  @Test
  void stopWordsAreKnownInAnySpelling() throws Exception {
    List<String> lines = Printed.by(StopWordsInAnySpelling::main);
    assertThat(lines).hasSize(11);
    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("stop\t"));
    assertThat(lines.get(10)).isEqualTo("term\tكتاب");
  }

  @Test
  void placesDifferByUnit() throws Exception {
    assertThat(Printed.by(PlacesInText::main))
        .containsExactly(
            "UTF-16\tcode points\tUTF-8 bytes\ttoken",
            "0\t0\t0\t😀",
            "3\t2\t5\tكِتابٌ",
            "10\t9\t18\tجديد");
  }
}
