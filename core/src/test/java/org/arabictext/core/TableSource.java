// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the Java source of a generated table, in the form that the formatter leaves alone. */
final class TableSource {

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-";
  private static final int COLUMNS = 84;

  private final StringBuilder source = new StringBuilder();

  TableSource(String name, String purpose) {
    source
        .append("// SPDX-License-Identifier: Apache-2.0\n")
        .append("package org.arabictext.core;\n\n")
        .append("/**\n * ")
        .append(purpose)
        .append("\n *\n")
        .append(
            String.format(
                Locale.ROOT,
                " * <p>Generated from Unicode %s (ICU4J %s) by {@code TablesGenerator}; do not"
                    + " edit.\n",
                twoParts(UCharacter.getUnicodeVersion()),
                twoParts(VersionInfo.ICU_VERSION)))
        .append(" */\n")
        .append("final class ")
        .append(name)
        .append(" {\n");
  }

  private static String twoParts(VersionInfo version) {
    return version.getMajor() + "." + version.getMinor();
  }

  void number(String name, String comment, long value) {
    source.append("\n  /** ").append(comment).append(" */\n");
    source.append(
        String.format(Locale.ROOT, "  static final int %s = %s;\n", name, literal(value)));
  }

  private static String literal(long value) {
    return value < 10 ? Long.toString(value) : String.format(Locale.ROOT, "0x%X", value);
  }

  void numbers(String name, String comment, int[] values) {
    source.append("\n  /** ").append(comment).append(" */\n");
    source.append("  static final int[] ").append(name).append(" = {\n");
    StringBuilder line = new StringBuilder("   ");
    for (int value : values) {
      String item = " " + literal(value) + ",";
      if (line.length() + item.length() > 100) {
        source.append(line).append('\n');
        line.setLength(3);
      }
      line.append(item);
    }
    source.append(line).append("\n  };\n");
  }

  void text(String name, String comment, CharSequence value) {
    source.append("\n  /** ").append(comment).append(" */\n");
    source.append("  static final String ").append(name).append(" =\n");
    for (int i = 0; i < value.length(); i += COLUMNS) {
      source.append(i == 0 ? "      \"" : "\n          + \"");
      source.append(value, i, Math.min(i + COLUMNS, value.length())).append('"');
    }
    source.append(";\n");
  }

  String end(String name) {
    return source.append("\n  private ").append(name).append("() {}\n}\n").toString();
  }

  /** Appends a run: the class as one digit, the length as base-32 digits, the last one marked. */
  static void run(StringBuilder out, int id, int length) {
    out.append(DIGITS.charAt(id));
    int rest = length;
    while (rest >= 32) {
      out.append(DIGITS.charAt(rest & 31));
      rest >>>= 5;
    }
    out.append(DIGITS.charAt(rest | 32));
  }

  static Path file(String name) {
    return Path.of("src/main/java/org/arabictext/core/" + name + ".java");
  }

  static void write(String name, String text) {
    try {
      Files.writeString(file(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
