// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import java.util.Set;
import java.util.stream.Collectors;
import org.arabictext.analysis.AnalyzedToken;
import org.arabictext.analysis.TextAnalyzer;

/**
 * Marks the words of a query in a fully vocalized text.
 *
 * <p>The fact: in vocalized text nearly every letter carries a mark, and each mark is a code unit
 * of its own. A search that first removes the marks finds the words but no longer knows where they
 * stand: after twenty words a highlight is off by some forty code units. Here each token keeps its
 * place in the text as written, so the marks of the found word are inside the brackets and nothing
 * else is.
 *
 * <p>Run: {@code examples/run HighlightQuery [QUERY]}
 */
final class HighlightQuery {

  private static final String TEXT =
      "ذَهَبَ الطَّالِبُ إِلَى المَكْتَبَةِ وَقَرَأَ كِتَابًا، ثُمَّ أَعَادَ الكِتَابَ إِلَى"
          + " رَفِّهِ.";

  private HighlightQuery() {}

  public static void main(String[] args) {
    String query = args.length > 0 ? String.join(" ", args) : "كتاب الطالب";
    System.out.println(highlight(TEXT, query));
  }

  private static String highlight(String text, String query) {
    TextAnalyzer analyzer = TextAnalyzer.standard();
    Set<String> wanted = analyzer.terms(query).collect(Collectors.toSet());
    StringBuilder marked = new StringBuilder();
    int copied = 0;
    for (AnalyzedToken token : analyzer.analyze(text)) {
      if (wanted.contains(token.stem())) {
        marked.append(text, copied, token.token().start());
        marked.append('[').append(token.token().text()).append(']');
        copied = token.token().end();
      }
    }
    return marked.append(text, copied, text.length()).toString();
  }
}
