// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The Unicode properties that the engine needs, from tables made by the pinned ICU4J. */
final class CharacterData {

  private static final byte LETTER = 1;
  private static final byte MARK = 2;
  private static final byte UNSTABLE = 4;

  private static final byte[] CLASSES = new byte[0x10000];
  private static final byte[] FLAGS = new byte[0x10000];
  private static final char FIRST_FORM = 0xFB50;
  private static final @Nullable String[] FORMS = new @Nullable String[0xFF00 - FIRST_FORM];
  private static final int FIRST_MATHEMATICAL = 0x1EE00;
  private static final @Nullable String[] MATHEMATICAL = new @Nullable String[0x100];
  private static final List<int[]> LOWER = new ArrayList<>();

  static {
    read("character-data.tsv", CharacterData::addProperty);
    read("presentation-forms.tsv", CharacterData::addForm);
  }

  private CharacterData() {}

  private interface Row {
    void accept(String[] columns);
  }

  private static void read(String name, Row row) {
    try (InputStream in = CharacterData.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          row.accept(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addProperty(String[] columns) {
    int first = Integer.parseInt(columns[1], 16);
    int last = Integer.parseInt(columns[2], 16);
    int value = Integer.parseInt(columns[3]);
    for (int c = first; c <= last; c++) {
      switch (columns[0]) {
        case "ccc" -> CLASSES[c] = (byte) value;
        case "letter" -> FLAGS[c] |= LETTER;
        case "mark" -> FLAGS[c] |= MARK;
        case "nfc" -> FLAGS[c] |= UNSTABLE;
        default -> LOWER.add(new int[] {c, value});
      }
    }
  }

  private static void addForm(String[] columns) {
    StringBuilder letters = new StringBuilder();
    for (String letter : columns[1].split(" ", -1)) {
      if (!letter.isEmpty()) {
        letters.append((char) Integer.parseInt(letter, 16));
      }
    }
    int form = Integer.parseInt(columns[0], 16);
    if (form < 0x10000) {
      FORMS[form - FIRST_FORM] = letters.toString();
    } else {
      MATHEMATICAL[form - FIRST_MATHEMATICAL] = letters.toString();
    }
  }

  /** Returns the canonical combining class, 0 to 255. */
  static int combiningClass(char codeUnit) {
    return CLASSES[codeUnit] & 0xFF;
  }

  /** Tells letters of the Arabic blocks, presentation forms among them. */
  static boolean isArabicLetter(char codeUnit) {
    return (FLAGS[codeUnit] & LETTER) != 0;
  }

  /** Tells non-spacing marks of the Arabic blocks. */
  static boolean isArabicMark(char codeUnit) {
    return (FLAGS[codeUnit] & MARK) != 0;
  }

  /** Tells starters that NFC may change, or join to what precedes them. */
  static boolean isUnstable(char codeUnit) {
    return (FLAGS[codeUnit] & UNSTABLE) != 0;
  }

  /**
   * Returns the letters that a presentation form or a mathematical letter stands for, or null if it
   * is none.
   */
  static @Nullable String form(int codePoint) {
    if (codePoint >= 0x10000) {
      int index = codePoint - FIRST_MATHEMATICAL;
      return index >= 0 && index < MATHEMATICAL.length ? MATHEMATICAL[index] : null;
    }
    return codePoint >= FIRST_FORM && codePoint < 0xFF00 ? FORMS[codePoint - FIRST_FORM] : null;
  }

  /** Writes the lower case of every code unit that has one. */
  static void lower(char[] table) {
    for (int[] pair : LOWER) {
      table[pair[0]] = (char) (pair[0] + pair[1]);
    }
  }
}
