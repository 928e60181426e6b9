// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.spark;

import java.util.Locale;
import java.util.Map;

/** Draws two groups of bars as SVG: the subjects, and the workers. */
final class ScalingPlot {

  private static final int LEFT = 170;
  private static final int WIDTH = 420;
  private static final int STEP = 26;

  private ScalingPlot() {}

  static String svg(Map<String, Double> subjects, Map<Integer, Double> workers) {
    StringBuilder svg = new StringBuilder();
    int height = STEP * (subjects.size() + workers.size()) + 110;
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + (LEFT + WIDTH + 90))
        .append("\" height=\"" + height + "\" font-family=\"sans-serif\" font-size=\"13\">\n");
    svg.append(title(22, "On one core, millions of characters a second"));
    int y = 36;
    double most = subjects.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    most =
        Math.max(
            1,
            subjects.entrySet().stream()
                .filter(subject -> !subject.getKey().startsWith("reading"))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(most));
    for (Map.Entry<String, Double> subject : subjects.entrySet()) {
      if (!subject.getKey().startsWith("reading")) {
        svg.append(bar(y, subject.getKey(), subject.getValue(), most));
        y += STEP;
      }
    }
    y += 40;
    svg.append(title(y - 14, "ar_terms over workers of one core each"));
    most = workers.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    for (Map.Entry<Integer, Double> worker : workers.entrySet()) {
      svg.append(
          bar(
              y,
              worker.getKey() + (worker.getKey() == 1 ? " worker" : " workers"),
              worker.getValue(),
              most));
      y += STEP;
    }
    return svg.append("</svg>\n").toString();
  }

  private static String title(int y, String text) {
    return "<text x=\"10\" y=\"" + y + "\" font-weight=\"bold\">" + text + "</text>\n";
  }

  private static String bar(int y, String name, double value, double most) {
    long width = Math.round(WIDTH * value / most);
    String fill = name.startsWith("ar_") || name.contains("worker") ? "#1b6ca8" : "#b8c4ce";
    return String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
            + "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" fill=\"%s\"/>"
            + "<text x=\"%d\" y=\"%d\">%.1f</text>\n",
        LEFT - 8,
        y + 14,
        name,
        LEFT,
        y,
        width,
        fill,
        LEFT + width + 6,
        y + 14,
        value / 1e6);
  }
}
