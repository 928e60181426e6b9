// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.suite;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.arabictext.benchmarks.Corpus;

/** Times the command on a large file, beside the tools that everybody has. */
final class FileRuns {

  private static final long SEED = 500;
  private static final long MEGABYTE = 1_000_000;
  private static final long POLL_MILLIS = 20;

  /** What people write in place of a normalizer: alef forms, alef maksura, vowel marks. */
  private static final String SUBSTITUTIONS =
      """
      s/[\u0622\u0623\u0625]/\u0627/g
      s/\u0649/\u064A/g
      s/[\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652]//g
      """;

  private final Path root;
  private final Path folder;
  private final PrintStream out;

  /**
   * Makes runs.
   *
   * @param root of the checkout, with {@code bin/arabictext}
   * @param folder for the large file
   */
  FileRuns(Path root, Path folder, PrintStream out) {
    this.root = root;
    this.folder = folder;
    this.out = out;
  }

  /** Runs all, and returns an object a command; none where the command is not built. */
  ArrayNode measure(int megabytes) throws IOException {
    ArrayNode table = JsonNodeFactory.instance.arrayNode();
    if (!Files.exists(root.resolve("cli/target/arabictext.jar"))) {
      out.println("files: left out, since bin/arabictext is not built");
      return table;
    }
    Files.createDirectories(folder);
    Path file = folder.resolve("text-" + megabytes + ".txt");
    Path script = Files.writeString(folder.resolve("substitutions.sed"), SUBSTITUTIONS);
    long bytes;
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
      bytes = new VariedText(SEED, Corpus.BUNDLED).write(to, megabytes * MEGABYTE);
    }
    try {
      for (Map.Entry<String, List<String>> command : commands(file, script).entrySet()) {
        run(table.addObject(), command.getKey(), command.getValue(), bytes);
      }
    } finally {
      Files.delete(file);
      Files.delete(script);
    }
    return table;
  }

  private Map<String, List<String>> commands(Path file, Path script) {
    String ours = root.resolve("bin/arabictext").toString();
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("cat", List.of("cat", file.toString()));
    commands.put(
        "iconv to UTF-16", List.of("iconv", "-f", "UTF-8", "-t", "UTF-16LE", file.toString()));
    commands.put(
        "sed, three substitutions", List.of("sed", "-f", script.toString(), file.toString()));
    for (String what : new String[] {"normalize", "analyze"}) {
      for (String threads : new String[] {"1", "2"}) {
        commands.put(
            "arabictext " + what + " --threads " + threads,
            List.of(ours, what, "--threads", threads, file.toString()));
      }
    }
    return commands;
  }

  private void run(ObjectNode row, String name, List<String> command, long bytes)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(new File("/dev/null"))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    long start = System.nanoTime();
    Process process = builder.start();
    long peak = 0;
    try {
      while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, residentKilobytes(process.pid()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Probe.await(process, command);
    row.put("command", name);
    row.put("megabytes", bytes / MEGABYTE);
    row.put("seconds", Math.round(seconds * 1000) / 1000.0);
    row.put("peakMegabytes", peak / 1000);
    out.println(String.format(Locale.ROOT, "%8.2f s  %s", seconds, name));
  }

  /** Returns the most memory that a process had so far; 0 where the system does not tell. */
  private static long residentKilobytes(long process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    } catch (IOException e) {
      return 0; // the process has ended, or this is not Linux
    }
    return 0;
  }
}
