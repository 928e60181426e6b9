// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import java.util.Locale;
import java.util.Map;

/** Draws a bar chart as SVG, the best bar first. */
final class Chart {

  private static final int BAR = 18;
  private static final int STEP = 26;
  private static final int LEFT = 170;
  private static final int WIDTH = 420;

  private Chart() {}

  static String bars(String title, Map<String, Double> values) {
    int height = STEP * values.size() + 50;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " font-family=\"sans-serif\" font-size=\"13\">%n",
            LEFT + WIDTH + 70,
            height));
    svg.append("<text x=\"10\" y=\"22\" font-weight=\"bold\">").append(title).append("</text>\n");
    int[] y = {40};
    values.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(
            bar -> {
              svg.append(bar(bar.getKey(), bar.getValue(), y[0]));
              y[0] += STEP;
            });
    return svg.append("</svg>\n").toString().replace("\r", "");
  }

  private static String bar(String name, double value, int y) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
            + "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
            + "<text x=\"%d\" y=\"%d\">%.3f</text>%n",
        LEFT - 8,
        y + 14,
        name,
        LEFT,
        y,
        Math.round(WIDTH * value),
        BAR,
        name.equals("standard") ? "#1b6ca8" : "#b8c4ce",
        LEFT + Math.round(WIDTH * value) + 6,
        y + 14,
        value);
  }
}
