// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.suite;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.benchmarks.speed.StemmingBenchmark;
import picocli.CommandLine;

/**
 * Measures the speed of everything on the JVM that runs this, and writes {@code jdk-N.json} and, as
 * JMH has it, {@code jdk-N.jmh.json}. Parts that are not asked for stay as they are in the files.
 *
 * <p>{@code benchmarks/speed} runs this for each JDK and makes tables and charts of the files.
 */
@CommandLine.Command(
    name = "benchmarks/speed",
    mixinStandardHelpOptions = true,
    description = "Measures speed beside other libraries and the limits of the machine.")
public final class Suite implements Callable<Integer> {

  private static final List<String> PARTS =
      List.of("subjects", "growth", "hostile", "start", "files");

  @CommandLine.Option(names = "--short", description = "Up to five minutes; the default.")
  private boolean brief;

  @CommandLine.Option(names = "--full", description = "For publication: half an hour.")
  private boolean full;

  @CommandLine.Option(names = "--trial", description = "Does everything run? Numbers mean nothing.")
  private boolean trial;

  @CommandLine.Option(
      names = "--parts",
      split = ",",
      description = "Some of subjects,growth,hostile,start,files; all if not given.")
  private List<String> parts = PARTS;

  @CommandLine.Option(
      names = "--subjects",
      description = "A regular expression: subjects in whose names it is found; all if not given.")
  private String subjects = "";

  @CommandLine.Option(
      names = "-p",
      description = "corpus=NAME[,NAME…]: bundled corpora or paths of UTF-8 files; all bundled.")
  private Map<String, String> parameters = new HashMap<>();

  @CommandLine.Option(
      names = "--file-size",
      description = "Size of the file for the command, in millions of bytes.")
  private int fileMegabytes;

  @CommandLine.Option(names = "--root", description = "The checkout.")
  private Path root = Path.of("");

  @CommandLine.Option(names = "--results", description = "The folder that gets the files.")
  private Path results = Path.of("benchmarks", "target", "speed");

  @CommandLine.Option(names = "--commit", description = "What is measured.")
  private String commit = "";

  @CommandLine.Option(names = "--command", description = "The command line that led here.")
  private String command = "";

  private final PrintStream out;

  Suite(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs and ends the JVM.
   *
   * @param args options
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args));
  }

  /** Runs, and returns the exit code. */
  static int run(PrintStream out, String... args) {
    return new CommandLine(new Suite(out)).execute(args);
  }

  @Override
  public Integer call() throws IOException {
    if (!PARTS.containsAll(parts)) {
      throw new CommandLine.ParameterException(
          new CommandLine(this), "--parts are of " + String.join(",", PARTS));
    }
    if ((brief ? 1 : 0) + (full ? 1 : 0) + (trial ? 1 : 0) > 1) {
      throw new CommandLine.ParameterException(
          new CommandLine(this), "one of --short, --full and --trial");
    }
    Effort effort = trial ? Effort.TRIAL : full ? Effort.FULL : Effort.SHORT;
    Files.createDirectories(results);
    String name = "jdk-" + Runtime.version().feature();
    Path file = results.resolve(name + ".json");
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode run =
        Files.exists(file)
            ? (ObjectNode) mapper.readTree(Files.readString(file))
            : mapper.createObjectNode();
    run.put("jdk", Runtime.version().feature());
    for (String part : PARTS) {
      if (parts.contains(part)) {
        out.println("measuring " + part + " on JDK " + Runtime.version());
        ObjectNode measured = run.putObject(part);
        measured.set("machine", Machine.describe());
        measured.put("commit", commit);
        measured.put("command", command);
        measured.put("settings", effort.settings());
        measure(part, effort, measured, name);
        // after each part, so that none is lost with the next
        Files.writeString(file, mapper.writeValueAsString(run) + "\n");
      }
    }
    return 0;
  }

  private void measure(String part, Effort effort, ObjectNode measured, String name)
      throws IOException {
    switch (part) {
      case "subjects" -> {
        List<String> corpora = corpora();
        measured.put("flags", String.join(" ", JmhRuns.HEAP));
        measured.set("corpora", describe(corpora));
        new JmhRuns(effort, subjects).measure(corpora, results.resolve(name + ".jmh.json"));
      }
      case "growth" -> measured.set("rows", growth(effort, "growth", effort.longestText));
      case "hostile" ->
          measured.set("rows", growth(effort, "hostile", Math.min(effort.longestText, 100_000)));
      case "start" -> {
        measured.set("rows", StartUp.measure(effort.starts));
        measured.set("steps", StartUp.steps());
        measured.set("heap", StartUp.heap());
      }
      default -> {
        int megabytes = fileMegabytes > 0 ? fileMegabytes : effort.fileMegabytes;
        Path folder = results.resolve("files");
        measured.set("rows", new FileRuns(root, folder, out).measure(megabytes));
        Files.deleteIfExists(folder);
      }
    }
  }

  private static ArrayNode growth(Effort effort, String what, int length) throws IOException {
    return Probe.table(
        Probe.command(
            List.of("-Xms3g", "-Xmx3g"),
            GrowthProbe.class,
            what,
            String.valueOf(length),
            String.valueOf(effort.characters)));
  }

  private List<String> corpora() {
    String given = parameters.get("corpus");
    return given == null ? Corpus.BUNDLED : new ArrayList<>(Arrays.asList(given.split(",", -1)));
  }

  /** What the corpora are: rates are told in characters and in words. */
  private static ArrayNode describe(List<String> corpora) {
    ArrayNode described = new ObjectMapper().createArrayNode();
    for (String corpus : corpora) {
      StemmingBenchmark stemming = new StemmingBenchmark();
      stemming.corpus = corpus;
      stemming.read();
      String text = Corpus.read(corpus);
      ObjectNode node = described.addObject();
      node.put("corpus", corpus);
      node.put("characters", text.length());
      node.put("bytes", text.getBytes(StandardCharsets.UTF_8).length);
      node.put("arabicWords", stemming.words());
    }
    return described;
  }
}
