// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.suite;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Times a program from the start of its JVM to its first answer: the median of some runs. */
final class StartUp {

  private static final Map<String, String> PROGRAMS =
      Map.of(
          "nothing", "an empty main",
          "stem", "first stem",
          "analyze", "first analysis of a text",
          "lucene", "first term of Lucene's ArabicAnalyzer");

  private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xshare:auto");

  private StartUp() {}

  static ArrayNode measure(int runs) throws IOException {
    ArrayNode table = JsonNodeFactory.instance.arrayNode();
    for (String program : new String[] {"nothing", "stem", "analyze", "lucene"}) {
      long[] nanos = new long[runs];
      for (int i = 0; i < runs; i++) {
        nanos[i] = start(Probe.command(JVM, StartProbe.class, program));
      }
      Arrays.sort(nanos);
      ObjectNode row = table.addObject();
      row.put("what", PROGRAMS.get(program));
      row.put("milliseconds", Math.round(nanos[runs / 2] / 1e5) / 10.0);
      row.put("runs", runs);
    }
    return table;
  }

  /** What each part of the library costs when it is first used: in one JVM, and in another. */
  static ArrayNode steps() throws IOException {
    return Probe.table(Probe.command(JVM, StartProbe.class, "steps"));
  }

  static ArrayNode heap() throws IOException {
    return Probe.table(Probe.command(JVM, StartProbe.class, "heap"));
  }

  /** Returns the time until a program prints its first byte. */
  private static long start(List<String> command) throws IOException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    int first = process.getInputStream().read();
    long nanos = System.nanoTime() - start;
    process.getInputStream().readAllBytes();
    Probe.await(process, command);
    if (first < 0) {
      throw new IOException(command + " printed nothing");
    }
    return nanos;
  }
}
