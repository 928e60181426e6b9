// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.charts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Draws groups of horizontal bars as SVG: all from zero, the value beside each, to one scale or to
 * one for each group.
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
  private static final int LEAST_LEFT = 210;
  private static final int LETTER = 7;
  private static final int WIDTH = 400;
  private static final int RIGHT = 80;
  private static final int TOP = 58;
  private static final int GAP = 34;

  private static final String STYLE =
      "rect{fill:#b4bfc9}.o{fill:#1b6ca8}" + Svg.DARK + "rect{fill:#5d6770}.o{fill:#5b9bd8}}";

  private final String title;
  private final String note;
  private final String format;
  private final Ours ours;
  private final Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
  private boolean ownScales;

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
   * Gives each group a scale of its own, for groups that have nothing to do with each other.
   *
   * @return this chart
   */
  public BarChart ownScales() {
    ownScales = true;
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
    int left = LEAST_LEFT;
    for (Map<String, Double> bars : groups.values()) {
      height += GAP + STEP * bars.size();
      most = Math.max(most, most(bars));
      for (String name : bars.keySet()) {
        left = Math.max(left, LETTER * name.length() + STEP);
      }
    }
    StringBuilder svg = new StringBuilder();
    int width = left + WIDTH + RIGHT;
    Svg.begin(svg, width, height, STYLE, title, note);
    int y = TOP;
    for (Map.Entry<String, Map<String, Double>> group : groups.entrySet()) {
      Svg.text(svg, 10, y + 20, "class=\"h\"", group.getKey());
      y += GAP;
      for (Map.Entry<String, Double> bar : group.getValue().entrySet()) {
        double scale = ownScales ? most(group.getValue()) : most;
        double share = scale == 0 ? 0 : bar.getValue() / scale;
        bar(svg, left, bar.getKey(), share, y);
        String written = String.format(Locale.ROOT, format, bar.getValue());
        Svg.text(svg, left + 6 + (int) Math.round(WIDTH * share), y + 13, "", written);
        y += STEP;
      }
    }
    return svg.append("</svg>\n").toString();
  }

  private static double most(Map<String, Double> bars) {
    return bars.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private void bar(StringBuilder svg, int left, String name, double share, int y) {
    Svg.text(svg, left - 8, y + 13, "text-anchor=\"end\"", name);
    svg.append("<rect x=\"").append(left).append("\" y=\"").append(y);
    svg.append("\" width=\"").append(Math.round(WIDTH * share));
    svg.append("\" height=\"" + BAR + "\"").append(ours.is(name) ? " class=\"o\"" : "");
    svg.append("/>\n");
  }
}
