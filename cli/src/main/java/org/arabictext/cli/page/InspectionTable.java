// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report on what is unusual in the texts: kinds of code points that need attention. */
final class InspectionTable {

  private static final int PLACES = 5;

  private final List<PageText> texts;
  private final Map<String, Found> found = new LinkedHashMap<>();

  /** How often something occurs, and where first. */
  private static final class Found {
    private int count;
    private final StringBuilder places = new StringBuilder();

    void at(int text, int place) {
      if (count++ < PLACES) {
        places.append(places.isEmpty() ? "" : ", ").append("<a href=\"#text\" data-doc=" + text);
        places.append(" data-place=" + place + ">" + (text > 0 ? text + 1 + ":" : ""));
        places.append(place).append("</a>");
      }
    }
  }

  InspectionTable(List<PageText> texts) {
    this.texts = texts;
  }

  void write(Writer out) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).text();
      for (int place = 0; place < text.length(); ) {
        int codePoint = text.codePointAt(place);
        String kind = kind(codePoint);
        if (!kind.isEmpty()) {
          found.computeIfAbsent(kind, k -> new Found()).at(i, place);
        }
        place += Character.charCount(codePoint);
      }
    }
    for (Map.Entry<String, Found> row : found.entrySet()) {
      out.write("<tr><td lang=\"en\"><bdi>" + row.getKey() + "</bdi></td>");
      out.write("<td class=\"n\">" + row.getValue().count + "</td>");
      out.write("<td class=\"n\"><bdi>" + row.getValue().places + "</bdi></td></tr>\n");
    }
  }

  private static String kind(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? "ASCII digits" : "";
    }
    if (c == 0xFFFD) {
      return "replacement characters: bytes were lost before";
    }
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.SURROGATE -> "lone surrogates";
      case UCharacterCategory.UNASSIGNED -> "unassigned or noncharacter code points";
      case UCharacterCategory.PRIVATE_USE -> "private use code points";
      case UCharacterCategory.FORMAT ->
          UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL)
              ? "invisible direction controls"
              : "other invisible format characters";
      case UCharacterCategory.DECIMAL_DIGIT_NUMBER -> digits(c);
      default -> letter(c);
    };
  }

  private static String digits(int c) {
    if (c >= 0x660 && c <= 0x669) {
      return "Arabic-Indic digits";
    }
    return c >= 0x6F0 && c <= 0x6F9 ? "extended Arabic-Indic digits" : "other digits";
  }

  private static String letter(int c) {
    if (c == 0x640) {
      return "tatweel";
    }
    if (c >= 0x653 && c <= 0x655) {
      return "hamza or madda typed as a mark of its own";
    }
    if ((c >= 0x64B && c <= 0x652) || c == 0x670) {
      return "vowel marks";
    }
    if ((c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c < 0xFEFF)) {
      return "presentation forms";
    }
    boolean persian = (c >= 0x671 && c <= 0x6D3) || (c >= 0x750 && c <= 0x77F);
    return persian && UScript.getScript(c) == UScript.ARABIC && UCharacter.isLetter(c)
        ? "letters of Persian, Urdu and other keyboards"
        : "";
  }
}
