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
      // ذَهَبَ الطَّالِبُ إِلَى المَكْتَبَةِ وَقَرَأَ كِتَابًا، ثُمَّ أَعَادَ الكِتَابَ إِلَى
      // رَفِّهِ.
      "\u0630\u064E\u0647\u064E\u0628\u064E "
          + "\u0627\u0644\u0637\u064E\u0651\u0627\u0644\u0650\u0628\u064F "
          + "\u0625\u0650\u0644\u064E\u0649 "
          + "\u0627\u0644\u0645\u064E\u0643\u0652\u062A\u064E\u0628\u064E\u0629\u0650 "
          + "\u0648\u064E\u0642\u064E\u0631\u064E\u0623\u064E "
          + "\u0643\u0650\u062A\u064E\u0627\u0628\u064B\u0627\u060C "
          + "\u062B\u064F\u0645\u064E\u0651 \u0623\u064E\u0639\u064E\u0627\u062F\u064E "
          + "\u0627\u0644\u0643\u0650\u062A\u064E\u0627\u0628\u064E "
          + "\u0625\u0650\u0644\u064E\u0649 "
          + "\u0631\u064E\u0641\u0650\u0651\u0647\u0650.";

  private HighlightQuery() {}

  public static void main(String[] args) {
    // كتاب الطالب
    String query =
        args.length > 0
            ? String.join(" ", args)
            : "\u0643\u062A\u0627\u0628 \u0627\u0644\u0637\u0627\u0644\u0628";
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
