// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {

  private static final String HEADER = "start\tend\ttype\ttoken\tnormalized\tstem\tstop";
  private static final Path NEWS = Path.of("../examples/corpus/news.txt");

  @Test
  void everyRowHoldsTheTextBetweenItsOffsets() throws IOException {
    String text = Files.readString(NEWS);
    List<String> lines = CommandLineRun.with("", "analyze", NEWS.toString()).succeeded().lines();
    assertThat(lines.get(0)).isEqualTo(HEADER);
    assertThat(lines).hasSizeGreaterThan(400);
    int last = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split("\t", -1);
      assertThat(row).hasSize(7);
      int start = Integer.parseInt(row[0]);
      int end = Integer.parseInt(row[1]);
      assertThat(text.substring(start, end)).isEqualTo(row[3]);
      assertThat(text.substring(last, start)).isBlank();
      assertThat(row[6]).isIn("true", "false");
      last = end;
    }
    assertThat(text.substring(last)).isBlank();
  }

  @Test
  void namedPartsAreUsed() {
    String out =
        CommandLineRun.with("والمكتبةُ", "analyze", "--policy", "lucene", "--stemmer", "light10")
            .succeeded()
            .out();
    assertThat(out).isEqualTo(HEADER + "\n0\t9\tarabic\tوالمكتبةُ\tوالمكتبه\tمكتب\tfalse\n");
  }

  @Test
  void stopWordsAreMarkedInAnySpelling() {
    List<String> lines = CommandLineRun.with("فِي فــي الكتاب", "analyze").succeeded().lines();
    assertThat(lines.get(1)).endsWith("\ttrue");
    assertThat(lines.get(2)).endsWith("\ttrue");
    assertThat(lines.get(3)).endsWith("\tfalse");
    assertThat(CommandLineRun.with("في", "analyze", "--stop-words", "none").succeeded().out())
        .endsWith("\tfalse\n");
  }

  @Test
  void jsonLinesHoldTheSame() throws IOException {
    String out =
        CommandLineRun.with("قال \"نعم\"\n", "analyze", "--format", "jsonl").succeeded().out();
    List<String> lines = out.lines().toList();
    assertThat(lines).hasSize(4);
    try (JsonParser json = new JsonFactory().createParser(lines.get(1))) {
      assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      assertThat(json.nextFieldName()).isEqualTo("start");
      assertThat(json.nextIntValue(-1)).isEqualTo(4);
      assertThat(json.nextFieldName()).isEqualTo("end");
      assertThat(json.nextIntValue(-1)).isEqualTo(5);
      assertThat(json.nextFieldName()).isEqualTo("type");
      assertThat(json.nextTextValue()).isEqualTo("punctuation");
      assertThat(json.nextFieldName()).isEqualTo("token");
      assertThat(json.nextTextValue()).isEqualTo("\"");
    }
  }

  @Test
  void aPageEscapesWhatTheTextHolds() {
    String text = "قال <script>alert('x')</script> & \"نعم\"\n";
    String page = CommandLineRun.with(text, "analyze", "--format", "html").succeeded().out();
    assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n").contains("dir=\"rtl\"");
    assertThat(page).doesNotContain("<script>alert").doesNotContain("://");
    assertThat(
            page.replaceAll("(?s).*<section class=[^>]*tabindex[^>]*>|</section>.*", "")
                .replaceAll("<[^>]*>", ""))
        .isEqualTo(org.apache.commons.text.StringEscapeUtils.escapeHtml4(text));
  }

  @Test
  void emptyInputGivesTheHeaderAlone() {
    assertThat(CommandLineRun.with("", "analyze").succeeded().out()).isEqualTo(HEADER + "\n");
    assertThat(CommandLineRun.with("", "analyze", "--format", "jsonl").succeeded().out()).isBlank();
  }

  @Test
  void severalFilesEachCountFromZero(@TempDir Path folder) throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "كتاب\n");
    List<String> lines =
        CommandLineRun.with("قلم", "analyze", one.toString(), "-").succeeded().lines();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("0\t4\t");
    assertThat(lines.get(2)).startsWith("0\t3\t");
  }

  @Test
  void aMissingOrMalformedFileLeavesNoOutput(@TempDir Path folder) throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "كتاب\n");
    Path bad = folder.resolve("bad.txt");
    Files.write(bad, new byte[] {(byte) 0xD9, (byte) 0x83, 'a', (byte) 0xD9, ' '});
    CommandLineRun.with("", "analyze", good.toString(), folder.resolve("none").toString())
        .failed(1, "none: no such file");
    CommandLineRun.with("", "analyze", good.toString(), folder.toString())
        .failed(1, "is a directory");
    CommandLineRun.with("", "analyze", good.toString(), bad.toString())
        .failed(1, "bad.txt: not UTF-8 at byte 3");
  }

  @Test
  void wholeRowsComeBeforeAMalformedByteOfStandardInput() {
    byte[] bytes = new byte[200_000];
    java.util.Arrays.fill(bytes, (byte) 'a');
    for (int i = 7; i < bytes.length; i += 8) {
      bytes[i] = ' ';
    }
    bytes[bytes.length - 3] = (byte) 0xFF;
    CommandLineRun run = CommandLineRun.with(bytes, "analyze");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("arabictext: standard input: not UTF-8 at byte 199997\n");
    assertThat(run.out()).endsWith("false\n");
  }
}
