// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.charts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Draws groups of horizontal bars as SVG: all from zero and to one scale, the value beside each.
 *
 * <pre>{@code
 * String svg =
 *     new BarChart("MRR@10", "higher is better", "%.3f", name -> name.startsWith("arabictext"))
 *         .group("xquad", Map.of("arabictext", .94, "Lucene", .92))
 *         .svg();
 * }</pre>
 *
 * <p>Mutable; for one thread.
 */
public final class BarChart {

  private static final int BAR = 16;
  private static final int STEP = 22;
  private static final int LEFT = 210;
  private static final int WIDTH = 400;
  private static final int RIGHT = 80;
  private static final int TOP = 58;
  private static final int GAP = 34;

  private static final String STYLE =
      "text{font:13px system-ui,sans-serif;fill:#1d1d1f}.h{font-weight:600}.s{fill:#63636a}"
          + "rect{fill:#b4bfc9}.o{fill:#1b6ca8}"
          + "@media(prefers-color-scheme:dark){text{fill:#e8e8ea}.s{fill:#a6a6ae}"
          + "rect{fill:#5d6770}.o{fill:#5b9bd8}}";

  private final String title;
  private final String note;
  private final String format;
  private final Ours ours;
  private final Map<String, Map<String, Double>> groups = new LinkedHashMap<>();

  /** Tells which bars stand out. */
  public interface Ours {
    /**
     * Whether a bar stands out.
     *
     * @param name the name of the bar
     * @return whether it does
     */
    boolean is(String name);
  }

  /**
   * Makes a chart without bars.
   *
   * @param title what it shows
   * @param note a line under the title
   * @param format how a value is written, as in {@link String#format(String, Object...)}
   * @param ours which bars stand out
   */
  public BarChart(String title, String note, String format, Ours ours) {
    this.title = title;
    this.note = note;
    this.format = format;
    this.ours = ours;
  }

  /**
   * Adds a group of bars below those before; a group without bars is left out.
   *
   * @param name what stands over it
   * @param bars names and values, none negative, in the order of the map
   * @return this chart
   */
  public BarChart group(String name, Map<String, Double> bars) {
    if (!bars.isEmpty()) {
      groups.put(name, new LinkedHashMap<>(bars));
    }
    return this;
  }

  /**
   * Draws it.
   *
   * @return an SVG document with a dark and a light look
   */
  public String svg() {
    double most = 0;
    int height = TOP;
    for (Map<String, Double> bars : groups.values()) {
      height += GAP + STEP * bars.size();
      for (double value : bars.values()) {
        most = Math.max(most, value);
      }
    }
    StringBuilder svg = new StringBuilder();
    int width = LEFT + WIDTH + RIGHT;
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
    svg.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width);
    svg.append(' ').append(height).append("\" role=\"img\">\n<title>").append(escape(title));
    svg.append("</title>\n<style>").append(STYLE).append("</style>\n");
    text(svg, 10, 24, "class=\"h\"", title);
    text(svg, 10, 44, "class=\"s\"", note);
    int y = TOP;
    for (Map.Entry<String, Map<String, Double>> group : groups.entrySet()) {
      text(svg, 10, y + 20, "class=\"h\"", group.getKey());
      y += GAP;
      for (Map.Entry<String, Double> bar : group.getValue().entrySet()) {
        bar(svg, bar.getKey(), bar.getValue(), most == 0 ? 1 : most, y);
        y += STEP;
      }
    }
    return svg.append("</svg>\n").toString();
  }

  private void bar(StringBuilder svg, String name, double value, double most, int y) {
    long width = Math.round(WIDTH * value / most);
    text(svg, LEFT - 8, y + 13, "text-anchor=\"end\"", name);
    svg.append("<rect x=\"" + LEFT + "\" y=\"").append(y).append("\" width=\"").append(width);
    svg.append("\" height=\"" + BAR + "\"").append(ours.is(name) ? " class=\"o\"" : "");
    svg.append("/>\n");
    String written = String.format(Locale.ROOT, format, value);
    text(svg, (int) (LEFT + width + 6), y + 13, "", written);
  }

  private static void text(StringBuilder svg, int x, int y, String attribute, String text) {
    svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\"");
    svg.append(attribute.isEmpty() ? "" : " ").append(attribute).append('>');
    svg.append(escape(text)).append("</text>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
