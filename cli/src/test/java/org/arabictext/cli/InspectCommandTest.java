// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

  private static final String TEXT = "ﻛتاب\u200F کريم\nا\u0654حمد كتـاب\n";

  @Test
  void aTableIsWrittenForPeople() {
    String out = CommandLineRun.with(TEXT, "inspect").succeeded().out();
    assertThat(out)
        .startsWith("standard input\n")
        .contains("length        23 code units")
        .contains("letters       16, 100.0 % of them Arabic")
        .contains("language      arabic")
        .contains("vocalization  none, marks on 0.0 %")
        .containsPattern("presentation forms +1 +PresentationForms.FOLD +0-1\n")
        .containsPattern("letters of another language's keyboard +1 +Letters.ARABIC +6-7\n")
        .containsPattern("hamza or madda typed as a mark +1 +Composition.CANONICAL +11-13\n")
        .containsPattern("bidi controls +1 +Controls.STRIP +4-5\n")
        .containsPattern("tatweel +1 +Composition.CANONICAL, Tatweel.STRIP +19-20\n");
  }

  @Test
  void aCleanTextHasNothingUnusual() {
    assertThat(CommandLineRun.with("كتاب جديد", "inspect").succeeded().out())
        .contains("unusual: nothing")
        .contains("also: nothing");
  }

  @Test
  void anObjectIsWrittenForPrograms() {
    assertThat(CommandLineRun.with("كتـاب أحمد", "inspect", "--format", "json").succeeded().out())
        .isEqualTo(
            """
            {"file":"standard input","length":10,"letters":8,"arabicLetters":8,\
            "language":"arabic","vocalization":{"degree":"none","marked":0,"bare":4},\
            "findings":[{"kind":"tatweel","unusual":true,"count":1,\
            "repairs":["Composition.CANONICAL","Tatweel.STRIP"],"places":[[2,3]]},\
            {"kind":"composed-hamza","unusual":false,"count":1,"repairs":[],\
            "places":[[6,7]]}]}
            """);
  }

  @Test
  void onlySoManyPlacesAreTold() {
    String text = "ـ\u200F".repeat(20);
    assertThat(CommandLineRun.with(text, "inspect", "--places", "2").succeeded().out())
        .containsPattern("bidi controls +20 +Controls.STRIP +1-2 3-4 …\n");
    CommandLineRun.with(text, "inspect", "--places", "-1").failed(2, "must not be negative");
    CommandLineRun.with(text, "inspect", "--format", "tsv").failed(2, "unknown format 'tsv'");
  }

  @Test
  void eachInputHasAReport(@TempDir Path folder) throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "كتاب");
    Path two = Files.writeString(folder.resolve("two.txt"), "كتـاب");
    CommandLineRun run =
        CommandLineRun.with("", "inspect", "--format", "json", one.toString(), two.toString());
    assertThat(run.succeeded().lines()).hasSize(2);
    assertThat(run.lines().get(0)).contains("one.txt").doesNotContain("tatweel");
    assertThat(run.lines().get(1)).contains("two.txt").contains("tatweel");
  }

  @Test
  void placesGoOnThroughLongLines() {
    String text = "كتاب ".repeat(30_000) + "كتـاب";
    assertThat(CommandLineRun.with(text, "inspect").succeeded().out())
        .containsPattern("tatweel +1 .* 150002-150003\n");
  }
}
