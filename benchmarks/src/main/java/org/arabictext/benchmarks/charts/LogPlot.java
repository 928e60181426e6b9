// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.charts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Draws lines over two logarithmic axes as SVG: what grows in proportion has a slope of one.
 *
 * <pre>{@code
 * String svg =
 *     new LogPlot("Growth", "one thread", "characters", "seconds")
 *         .line("arabictext", true, Map.of(100.0, 1e-6, 1000.0, 1e-5))
 *         .svg();
 * }</pre>
 *
 * <p>Mutable; for one thread.
 */
public final class LogPlot {

  private static final int LEFT = 70;
  private static final int TOP = 84;
  private static final int WIDTH = 430;
  private static final int HEIGHT = 320;
  private static final int RIGHT = 190;
  private static final int BOTTOM = 46;
  private static final int LABEL = 15;
  private static final String DIGITS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private static final String STYLE =
      "line{stroke:#d9d9de}polyline{fill:none;stroke:#9aa5af;stroke-width:2}"
          + "circle{fill:#9aa5af}polyline.o{stroke:#1b6ca8}circle.o{fill:#1b6ca8}"
          + Svg.DARK
          + "line{stroke:#3a3a40}polyline.o{stroke:#5b9bd8}circle.o{fill:#5b9bd8}}";

  private final String title;
  private final String note;
  private final String across;
  private final String up;
  private final Map<String, TreeMap<Double, Double>> lines = new LinkedHashMap<>();
  private final Map<String, Boolean> ours = new LinkedHashMap<>();

  /**
   * Makes a plot without lines.
   *
   * @param title what it shows
   * @param note a line under the title
   * @param across the name of the horizontal axis
   * @param up the name of the vertical axis
   */
  public LogPlot(String title, String note, String across, String up) {
    this.title = title;
    this.note = note;
    this.across = across;
    this.up = up;
  }

  /**
   * Adds a line; one without points is left out.
   *
   * @param name what stands at its end
   * @param isOurs whether it stands out
   * @param points positive values by positive places
   * @return this plot
   */
  public LogPlot line(String name, boolean isOurs, Map<Double, Double> points) {
    if (!points.isEmpty()) {
      lines.put(name, new TreeMap<>(points));
      ours.put(name, isOurs);
    }
    return this;
  }

  /**
   * Draws it.
   *
   * @return an SVG document with a dark and a light look
   */
  public String svg() {
    StringBuilder svg = new StringBuilder();
    int width = LEFT + WIDTH + RIGHT;
    int height = TOP + HEIGHT + BOTTOM;
    Svg.begin(svg, width, height, STYLE, title, note);
    if (!lines.isEmpty()) {
      draw(svg);
    }
    return svg.append("</svg>\n").toString();
  }

  private void draw(StringBuilder svg) {
    Axis x = new Axis();
    Axis y = new Axis();
    lines.values().forEach(points -> points.keySet().forEach(x::take));
    lines.values().forEach(points -> points.values().forEach(y::take));
    for (int power = x.least; power <= x.most; power++) {
      int at = LEFT + x.at(Math.pow(10, power), WIDTH);
      rule(svg, at, TOP, at, TOP + HEIGHT);
      Svg.text(
          svg, at, TOP + HEIGHT + LABEL + 3, "text-anchor=\"middle\" class=\"s\"", power(power));
    }
    for (int power = y.least; power <= y.most; power++) {
      int at = TOP + HEIGHT - y.at(Math.pow(10, power), HEIGHT);
      rule(svg, LEFT, at, LEFT + WIDTH, at);
      Svg.text(svg, LEFT - 8, at + 4, "text-anchor=\"end\" class=\"s\"", power(power));
    }
    Svg.text(svg, LEFT + WIDTH / 2, TOP + HEIGHT + 2 * LABEL + 8, "text-anchor=\"middle\"", across);
    Svg.text(svg, 10, TOP - 16, "", up);
    TreeMap<Integer, String> ends = new TreeMap<>();
    lines.forEach((name, points) -> line(svg, name, points, x, y, ends));
    int above = 0;
    for (Map.Entry<Integer, String> end : ends.entrySet()) {
      above = Math.max(end.getKey(), above + LABEL);
      Svg.text(svg, LEFT + WIDTH + 8, above + 4, "", end.getValue());
    }
  }

  private void line(
      StringBuilder svg,
      String name,
      SortedMap<Double, Double> points,
      Axis x,
      Axis y,
      Map<Integer, String> ends) {
    String look = Boolean.TRUE.equals(ours.get(name)) ? " class=\"o\"" : "";
    StringBuilder path = new StringBuilder();
    StringBuilder dots = new StringBuilder();
    int up = 0;
    for (Map.Entry<Double, Double> point : points.entrySet()) {
      int over = LEFT + x.at(point.getKey(), WIDTH);
      up = TOP + HEIGHT - y.at(point.getValue(), HEIGHT);
      path.append(path.length() == 0 ? "" : " ").append(over).append(',').append(up);
      dots.append("<circle cx=\"").append(over).append("\" cy=\"").append(up);
      dots.append("\" r=\"3\"").append(look).append("/>\n");
    }
    svg.append("<polyline points=\"").append(path).append('"').append(look).append("/>\n");
    svg.append(dots);
    while (ends.containsKey(up)) {
      up++;
    }
    ends.put(up, name);
  }

  /** Powers of ten that hold all values. */
  private static final class Axis {
    private int least = Integer.MAX_VALUE;
    private int most = Integer.MIN_VALUE;

    void take(double value) {
      double power = Math.log10(value);
      least = Math.min(least, (int) Math.floor(power + 1e-9));
      most = Math.max(most, (int) Math.ceil(power - 1e-9));
    }

    int at(double value, int length) {
      return (int) Math.round(length * (Math.log10(value) - least) / Math.max(1, most - least));
    }
  }

  private static String power(int power) {
    StringBuilder text = new StringBuilder("10");
    for (char c : Integer.toString(power).toCharArray()) {
      text.append(c == '-' ? '\u207B' : DIGITS.charAt(c - '0'));
    }
    return text.toString();
  }

  private static void rule(StringBuilder svg, int x1, int y1, int x2, int y2) {
    svg.append(
        String.format(
            Locale.ROOT, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n", x1, y1, x2, y2));
  }
}
