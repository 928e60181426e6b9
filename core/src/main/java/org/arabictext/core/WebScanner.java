// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/** Recognizes URLs, e-mail addresses and host names. */
final class WebScanner {

  /*
   * One walk over the characters of an address tells for all tokens that start inside it whether
   * they can begin one, because that depends on what ends the run: an at sign, or a top-level
   * domain. The index up to which the answer is no is remembered, so that a-a-a-a-… is walked once.
   */

  private static final String SHORTENER = "t.co/";
  private static final int LONGEST_SCHEME = 12;

  /** What an address may be written onto: letters of other scripts, marks and tatweel. */
  private static final int ONTO =
      ScanClass.ARABIC | ScanClass.LETTER | ScanClass.MARK | ScanClass.TATWEEL;

  private final boolean urls;
  private final boolean emails;
  private final boolean domains;

  private int noEmail;
  private int noDomain;
  private TokenType type = TokenType.URL;

  WebScanner(int tailorings) {
    urls = Tailoring.URLS.in(tailorings);
    emails = Tailoring.EMAILS.in(tailorings);
    domains = Tailoring.DOMAINS.in(tailorings);
  }

  TokenType type() {
    return type;
  }

  void reset() {
    noEmail = 0;
    noDomain = 0;
  }

  /** Follows the text when it moves in its array. */
  void shift(int distance) {
    noEmail -= distance;
    noDomain -= distance;
  }

  /**
   * Returns where a scheme begins whose letters are the last of a token, and that an address
   * follows.
   *
   * @param end where the token ends
   * @return {@code end} if none begins behind {@code start}
   */
  int lastScheme(char[] text, int start, int end, int limit) {
    if (!urls || end >= limit || text[end] != ':') {
      return end;
    }
    int p = end;
    while (p > start && Ascii.isLetter(text[p - 1])) {
      p--;
    }
    boolean scheme = p > start && isTransfer(text, p, end) && scheme(text, p, limit) > 0;
    return scheme ? p : end;
  }

  /** Returns where an address begins that is written onto letters of a token, or its end. */
  int attached(char[] text, int start, int end, int limit) {
    int p = start + 1;
    while (p < end) {
      if (!isLabel(text[p])) {
        p++;
        continue;
      }
      int label = p + 1;
      while (label < limit && isLabel(text[label])) {
        label++;
      }
      if (label < limit
          && isSeparator(text[label])
          && Ascii.isLetter(text[p])
          && (ScanClass.ofUnit(text[p - 1]) & ONTO) != 0
          && scan(text, p, limit) > 0) {
        return p;
      }
      p = label;
    }
    return end;
  }

  /** Tells what stands behind the first letters, digits and hyphens of an address. */
  private static boolean isSeparator(char c) {
    return c < 0x80 && (c == ':' || c == '@' || isLocal(c));
  }

  private static boolean isTransfer(char[] text, int from, int to) {
    return is(text, from, to, "http") || is(text, from, to, "https") || is(text, from, to, "ftp");
  }

  /** Compares letters in any case with a name in small ones. */
  private static boolean is(char[] text, int from, int to, String name) {
    if (to - from != name.length()) {
      return false;
    }
    int i = from;
    while (i < to && (text[i] | 0x20) == name.charAt(i - from)) {
      i++;
    }
    return i == to;
  }

  /** Tells whether a host name of a known top-level domain stands here. */
  boolean isHost(char[] text, int start, int limit) {
    int end = hostRun(text, start, limit);
    int dot = end > start ? lastDot(text, start, end) : start;
    return dot > start && TopLevelDomains.is(text, dot + 1, end);
  }

  /** Returns where the code behind {@code t.co/} ends, or -1 if none stands here. */
  private static int shortened(char[] text, int host, int limit) {
    int p = host;
    for (int i = 0; i < SHORTENER.length(); i++, p++) {
      if (p >= limit || text[p] != SHORTENER.charAt(i)) {
        return -1;
      }
    }
    int code = p;
    while (p < limit && (Ascii.isLetter(text[p]) || Ascii.isDigit(text[p]))) {
      p++;
    }
    return p > code ? p : -1;
  }

  /** Returns where the address that starts at a letter or digit ends, or -1. */
  int scan(char[] text, int start, int limit) {
    if (urls) {
      int afterScheme = scheme(text, start, limit);
      int code = afterScheme > 0 ? shortened(text, afterScheme, limit) : -1;
      int end = code > 0 || afterScheme < 0 ? code : extent(text, afterScheme, limit);
      if (end > afterScheme) {
        type = TokenType.URL;
        return end;
      }
    }
    if (emails && start >= noEmail) {
      int end = email(text, start, limit);
      if (end > 0) {
        type = TokenType.EMAIL;
        return end;
      }
    }
    return domains && start >= noDomain ? domain(text, start, limit) : -1;
  }

  /** Returns the index after {@code ://} if a scheme and it stand here and a host follows. */
  private static int scheme(char[] text, int start, int limit) {
    int p = start;
    int most = Math.min(limit, start + LONGEST_SCHEME);
    while (p < most && (Ascii.isLetter(text[p]) || (p > start && isLabel(text[p])))) {
      p++;
    }
    boolean scheme =
        p > start
            && p + 3 < limit
            && text[p] == ':'
            && text[p + 1] == '/'
            && text[p + 2] == '/'
            && isHostStart(text, p + 3, limit);
    return scheme ? p + 3 : -1;
  }

  private static boolean isHostStart(char[] text, int p, int limit) {
    int kind = ScanClass.at(text, p, limit);
    return (kind & (ScanClass.LETTERS | ScanClass.DIGIT)) != 0 || text[p] == '[' || text[p] == '/';
  }

  /** Returns where the rest of an address ends, without the punctuation that closes a sentence. */
  private static int extent(char[] text, int from, int limit) {
    int p = from;
    int open = 0;
    boolean ascii = false;
    while (p < limit) {
      char c = text[p];
      if (c < 0x80) {
        if (!isAddress(c)) {
          break;
        }
        open += c == '(' ? 1 : 0;
        ascii = Ascii.isLetter(c) || Ascii.isDigit(c);
        p++;
        continue;
      }
      int kind = ScanClass.at(text, p, limit);
      boolean word =
          (kind & (ScanClass.LETTERS | ScanClass.MARK | ScanClass.DIGIT | ScanClass.TATWEEL)) != 0
              || c == Arabic.ZERO_WIDTH_NON_JOINER;
      if (!word || (ascii && (kind & ScanClass.ARABIC) != 0)) {
        break;
      }
      ascii = false;
      p += ScanClass.width(text, p, limit);
    }
    return trim(text, from, p, open);
  }

  private static int trim(char[] text, int from, int to, int open) {
    int p = to;
    int closed = 0;
    for (int i = from; i < to; i++) {
      closed += text[i] == ')' ? 1 : 0;
    }
    while (p > from) {
      char c = text[p - 1];
      if (c == ')' && closed > open) {
        closed--;
      } else if (!isClosing(c)) {
        break;
      }
      p--;
    }
    return p;
  }

  private static boolean isClosing(char c) {
    return switch (c) {
      case '.', ',', ':', ';', '!', '?', '\'', '*', ']', '[', '(' -> true;
      default -> false;
    };
  }

  private static boolean isAddress(char c) {
    return switch (c) {
      case '"', '<', '>', '\\', '^', '`', '{', '|', '}' -> false;
      default -> c > ' ' && c < 0x7F;
    };
  }

  private int email(char[] text, int start, int limit) {
    int p = start;
    boolean letters = false;
    while (p < limit && isLocal(text[p])) {
      letters |= Ascii.isLetter(text[p]);
      p++;
    }
    if (p < limit && text[p] == '@' && text[p - 1] != '.') {
      int end = hostEnd(text, p + 1, limit);
      if (end > 0) {
        return end;
      }
    }
    noEmail = p;
    if (!letters) { // as top-level domains have
      noDomain = Math.max(noDomain, p);
    }
    return -1;
  }

  /** Returns where a host name of two labels or more ends, or -1. */
  private static int hostEnd(char[] text, int start, int limit) {
    int end = hostRun(text, start, limit);
    int dot = lastDot(text, start, end);
    if (dot <= start || end - dot < 3) {
      return -1;
    }
    for (int i = dot + 1; i < end; i++) {
      if (!Ascii.isLetter(text[i])) {
        return -1;
      }
    }
    return end;
  }

  /** Returns where letters, digits, hyphens and single dots end, the last a letter or digit. */
  private static int hostRun(char[] text, int start, int limit) {
    int p = start;
    while (p < limit && (isLabel(text[p]) || (text[p] == '.' && p > start && text[p - 1] != '.'))) {
      p++;
    }
    while (p > start && (text[p - 1] == '.' || text[p - 1] == '-' || text[p - 1] == '+')) {
      p--;
    }
    return p;
  }

  private static int lastDot(char[] text, int start, int end) {
    int p = end - 1;
    while (p > start && text[p] != '.') {
      p--;
    }
    return p;
  }

  private int domain(char[] text, int start, int limit) {
    int end = hostRun(text, start, limit);
    int dot = end > start ? lastDot(text, start, end) : start;
    boolean www = isWww(text, start, end);
    boolean known = dot > start && (www || TopLevelDomains.is(text, dot + 1, end));
    if (!known || (end < limit && isWordAfter(text, end, limit))) {
      noDomain = Math.max(end, start + 1);
      return -1;
    }
    type = TokenType.DOMAIN;
    if (urls && end + 1 < limit) {
      int code = shortened(text, start, limit);
      if (code > 0) {
        type = TokenType.URL;
        return code;
      }
      int path = pathStart(text, end, limit);
      int to = path > 0 ? extent(text, path, limit) : -1;
      if (to >= path && path > 0) {
        type = TokenType.URL;
        return to;
      }
    }
    return end;
  }

  private static boolean isWordAfter(char[] text, int end, int limit) {
    int next = ScanClass.at(text, end, limit);
    return text[end] == '@'
        || text[end] == '_'
        || (next & (ScanClass.LATIN | ScanClass.LETTER | ScanClass.DIGIT)) != 0;
  }

  private static boolean isWww(char[] text, int start, int end) {
    return end - start > 6
        && (text[start] | 0x20) == 'w'
        && (text[start + 1] | 0x20) == 'w'
        && (text[start + 2] | 0x20) == 'w'
        && text[start + 3] == '.';
  }

  private static int pathStart(char[] text, int end, int limit) {
    if (text[end] == '/') {
      return end + 1;
    }
    if (text[end] == '?' || text[end] == '#') {
      int next = ScanClass.at(text, end + 1, limit);
      return (next & (ScanClass.LETTERS | ScanClass.DIGIT)) != 0 ? end + 1 : -1;
    }
    return text[end] == ':' && Ascii.isDigit(text[end + 1]) ? end + 1 : -1;
  }

  private static boolean isLabel(char c) {
    return Ascii.isLetter(c) || Ascii.isDigit(c) || c == '-';
  }

  private static boolean isLocal(char c) {
    return isLabel(c) || c == '.' || c == '_' || c == '%' || c == '+';
  }
}
