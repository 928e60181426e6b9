// SPDX-License-Identifier: Apache-2.0
package org.arabictext.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingTest {

  private static final Path DATA = Path.of("data");
  private static final Path RESOURCES =
      Path.of("../stemmer/src/main/resources/org/arabictext/stemmer");

  @Test
  void theFilesInTheJarAreThoseThatTheTrainerMakes(@TempDir Path folder) throws IOException {
    Files.copy(RESOURCES.resolve("standard-affixes.tsv"), folder.resolve("standard-affixes.tsv"));
    Main.main(new String[] {"train", DATA.toString(), folder.toString()});
    Path model = RESOURCES.resolve(Training.MODEL);
    assertThat(Files.mismatch(folder.resolve(Training.MODEL), model))
        .as(model + ": run `arabictext-trainer train trainer/data RESOURCES` again")
        .isEqualTo(-1);
  }

  @Test
  void theDataOfTheJarIsSmall() throws IOException {
    long size = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(RESOURCES)) {
      for (Path file : files) {
        size += Files.size(file);
      }
    }
    assertThat(size).isLessThan(150_000);
  }

  @Test
  void countsAreReadAsTheyWereWritten(@TempDir Path folder) throws IOException {
    Path text = folder.resolve("text.txt");
    Files.writeString(text, "كَتَبَ الكاتبُ كتابًا، وكتب الكاتب. 12 abc أكتب");
    Main.main(new String[] {"count", folder.toString(), text.toString(), text.toString()});
    Map<String, Integer> words = Counts.read(folder.resolve("counts.txt.gz")).words();
    assertThat(words)
        .containsOnly(
            Map.entry("كتب", 2),
            Map.entry("الكاتب", 4),
            Map.entry("كتابا", 2),
            Map.entry("وكتب", 2),
            Map.entry("أكتب", 2));
  }

  @Test
  void tellsItsUsage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Main.main(new String[] {"train"}))
        .withMessageContaining("usage");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Main.main(new String[] {"learn", "a", "b"}))
        .withMessageContaining("usage");
  }

  @ParameterizedTest
  @CsvSource({
    "كتاب12, ''",
    "أَحمَد, احمد",
    "مسؤول, مسءول",
    "على, علي",
    "ٱلله, الله",
    "کتاب, كتاب",
    "پارك, ''"
  })
  void foldsTheSpelling(String word, String folded) {
    assertThat(Spelling.folded(word)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "دراسات, true", "سيارات, true", "كتابات, true", "دراست, true", "حيات, true", "يكتب, true",
    "سيكتب, true", "دراسة, true", "كتاب, false", "بنات, false", "بيت, false", "يد, false",
    "سيف, false"
  })
  void bansStemsThatEndOrBeginWithAnAffix(String stem, boolean banned) {
    Bans bans =
        new Bans(
            Map.ofEntries(
                Map.entry("دراسة", 9),
                Map.entry("دراسات", 5),
                Map.entry("السيارة", 9),
                Map.entry("كتاب", 50),
                Map.entry("كتابات", 3),
                Map.entry("دراست", 3),
                Map.entry("حيات", 3),
                Map.entry("حياة", 5),
                Map.entry("تكتب", 4),
                Map.entry("يكتب", 4),
                Map.entry("بيت", 30),
                Map.entry("سيكتب", 1)));
    assertThat(bans.banned(stem)).isEqualTo(banned);
  }

  @Test
  void theWrittenFormDecidesWhichPrefixesAreLegal() throws IOException {
    Grammar grammar = Grammar.read(RESOURCES.resolve("standard-affixes.tsv"));
    assertThat(prefixes(grammar, "ألعاب")).containsExactly("");
    assertThat(prefixes(grammar, "العاب")).containsExactly("", "ال");
    assertThat(prefixes(grammar, "لإزالة")).containsExactly("ل");
    assertThat(prefixes(grammar, "سأكتب")).containsExactly("سا");
    assertThat(prefixes(grammar, "سألعب")).containsExactly("", "سا");
    assertThat(prefixes(grammar, "سألت")).containsExactly("", "سا");
    assertThat(prefixes(grammar, "ساكتب")).containsExactly("");
  }

  private static List<String> prefixes(Grammar grammar, String word) {
    return grammar.allowed(word).stream().mapToObj(grammar.prefixes()::get).toList();
  }

  @Test
  void aCostIsAByteOfEighths() {
    assertThat(ModelWriter.eighths(0)).isZero();
    assertThat(ModelWriter.eighths(93 / 8.0)).isEqualTo(93);
    assertThat(ModelWriter.eighths(1e6)).isEqualTo(ModelWriter.eighths(1e7)).isLessThan(255);
    assertThat(ModelWriter.eighths(-1)).isZero();
  }

  @Test
  void ofTwoEntriesForOneStemTheFirstStands() {
    StemMap map = new StemMap();
    map.feminine("مدينة", StemMap.SINGULAR);
    map.plural("مدن", "مدينة", StemMap.NOUN);
    map.plural("مدن", "مدن أخرى", StemMap.NOUN);
    map.plural("مدن", "مدينة", StemMap.OPEN);
    map.plural("كتب", "كتب", StemMap.NOUN);
    map.plural("أنظمة", "نظام", StemMap.NOUN);
    map.verb("قول", "قال", StemMap.IMPERFECT);
    map.any("رأيت", "رأى");
    assertThat(map.entries('f'))
        .containsExactly(
            Map.entry("انظمة", new StemMap.Entry("نظام", 5)),
            Map.entry("مدينة", new StemMap.Entry("", 1)));
    assertThat(map.entries('n'))
        .containsExactly(
            Map.entry("رايت", new StemMap.Entry("راي", 3)),
            Map.entry("مدن", new StemMap.Entry("مدينة", 3)));
    assertThat(map.entries('v'))
        .containsExactly(
            Map.entry("رايت", new StemMap.Entry("راي", 3)),
            Map.entry("قول", new StemMap.Entry("قال", 1)));
  }
}
