// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Takes apart what a user typed: quotations, beginnings of words, words. */
final class QueryReader {

  /** More parts than any user types, and few enough for Lucene's limit of clauses. */
  private static final int MAX_PARTS = 64;

  private static final char LEFT_GUILLEMET = '\u00AB';
  private static final char RIGHT_GUILLEMET = '\u00BB';
  private static final char LEFT_CURLY = '\u201C';
  private static final char RIGHT_CURLY = '\u201D';

  private final ArabicTextQueries queries;
  private final BooleanQuery.Builder query = new BooleanQuery.Builder();
  private final StringBuilder words = new StringBuilder();
  private int parts;

  QueryReader(ArabicTextQueries queries) {
    this.queries = queries;
  }

  Query read(String typed) {
    parts = 1;
    int i = 0;
    while (i < typed.length()) {
      char c = typed.charAt(i);
      if (isQuote(c)) {
        int end = i + 1;
        while (end < typed.length() && !isQuote(typed.charAt(end))) {
          end++;
        }
        add(queries.quotation(typed.substring(i + 1, end)), Occur.MUST);
        i = end + 1;
      } else if (c == ' ') {
        words.append(c);
        i++;
      } else {
        i = word(typed, i);
      }
    }
    parts = 0;
    add(queries.words(words.toString()), Occur.SHOULD);
    return ArabicTextQueries.simplified(query);
  }

  private int word(String typed, int start) {
    int end = start;
    while (end < typed.length() && typed.charAt(end) != ' ' && !isQuote(typed.charAt(end))) {
      end++;
    }
    if (typed.charAt(end - 1) == '*') {
      add(queries.prefix(typed.substring(start, end - 1)), Occur.SHOULD);
    } else {
      words.append(typed, start, end);
    }
    return end;
  }

  private void add(Query part, Occur occur) {
    if (!(part instanceof MatchNoDocsQuery) && parts < MAX_PARTS) {
      parts++;
      query.add(part, occur);
    }
  }

  private static boolean isQuote(char c) {
    return c == '"'
        || c == LEFT_GUILLEMET
        || c == RIGHT_GUILLEMET
        || c == LEFT_CURLY
        || c == RIGHT_CURLY;
  }
}
