// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.charts;

/** What all charts are written with. */
final class Svg {

  /** Begins the style of the dark look, which the caller goes on with and closes. */
  static final String DARK = "@media(prefers-color-scheme:dark){text{fill:#e8e8ea}.s{fill:#a6a6ae}";

  private static final String TEXT =
      "text{font:13px system-ui,sans-serif;fill:#1d1d1f}.h{font-weight:600}.s{fill:#63636a}";

  private Svg() {}

  /** Begins a document: its size in pixels, its style besides that of text, its head. */
  static void begin(
      StringBuilder svg, int width, int height, String style, String title, String note) {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
    svg.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width);
    svg.append(' ').append(height).append("\" role=\"img\">\n<title>").append(escape(title));
    svg.append("</title>\n<style>").append(TEXT).append(style).append("</style>\n");
    text(svg, 10, 24, "class=\"h\"", title);
    text(svg, 10, 44, "class=\"s\"", note);
  }

  static void text(StringBuilder svg, int x, int y, String attributes, String text) {
    svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\"");
    svg.append(attributes.isEmpty() ? "" : " ").append(attributes).append('>');
    svg.append(escape(text)).append("</text>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
