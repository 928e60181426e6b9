// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.arabictext.cli.Main;

/**
 * Runs the code of a page of the manual: its {@code java} blocks one after another in one JShell,
 * and the lines of its {@code sh} blocks that begin with {@code bin/arabictext}. A {@code text}
 * block right after such a block is what it prints.
 */
final class Snippets implements AutoCloseable {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```\n");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final String COMMAND = "bin/arabictext ";

  private final JShell shell = JShell.builder().executionEngine("local").build();

  Snippets() {
    shell.addToClasspath(System.getProperty("java.class.path"));
  }

  /**
   * Runs a page.
   *
   * @param page the text of the page
   * @return the page with the output that the code has now
   */
  String run(String page) {
    StringBuilder renewed = new StringBuilder();
    Matcher block = BLOCK.matcher(page);
    int done = 0;
    String output = "";
    int end = -1;
    while (block.find()) {
      boolean follows = block.start() - end <= 1 && !output.isEmpty();
      if (block.group(1).equals("text") && follows) {
        renewed.append(page, done, block.start(2)).append(output);
        done = block.end(2);
        output = "";
      } else if (block.group(1).equals("java")) {
        output = java(block.group(2));
      } else if (block.group(1).equals("sh")) {
        output = commands(block.group(2));
      }
      end = block.end();
    }
    return renewed.append(page, done, page.length()).toString();
  }

  private String java(String code) {
    return printed(
        () -> {
          SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
          SourceCodeAnalysis.CompletionInfo next = analysis.analyzeCompletion(code);
          while (next.completeness().isComplete() && !next.source().isBlank()) {
            evaluate(next.source());
            next = analysis.analyzeCompletion(next.remaining());
          }
          if (!next.remaining().isBlank()) {
            throw new AssertionError("not Java: " + next.remaining());
          }
        });
  }

  private void evaluate(String source) {
    for (SnippetEvent event : shell.eval(source)) {
      if (event.status() != Snippet.Status.VALID || event.exception() != null) {
        List<String> why = new ArrayList<>();
        shell.diagnostics(event.snippet()).forEach(d -> why.add(d.getMessage(null)));
        throw new AssertionError(source + why + event.exception());
      }
    }
  }

  private static String commands(String lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String line : lines.split("\n")) {
      if (line.startsWith(COMMAND) && !line.contains("|") && !line.contains(">")) {
        PrintStream err =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        int code = Main.run(words(line), InputStream.nullInputStream(), out, err);
        if (code != 0) {
          throw new AssertionError(line + " ends with " + code);
        }
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The words of a command line; files are named from the root of the checkout. */
  private static String[] words(String line) {
    return WORD.matcher(line.substring(COMMAND.length()))
        .results()
        .map(word -> word.group().replaceAll("^['\"]|['\"]$", ""))
        .map(word -> word.startsWith("examples/") ? "../" + word : word)
        .toArray(String[]::new);
  }

  private static String printed(Runnable work) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      work.run();
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    shell.close();
  }
}
