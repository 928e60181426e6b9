// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.NullFragmenter;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lucene's highlighters mark exactly the word as written, whatever was folded in it. */
class HighlightTest {

  private static final ArabicTextFields BODY = new ArabicTextFields(Index.BODY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كتاب      | قَرَأَ الطَّالِبُ الْكِتَابَ، ثُمَّ نَامَ      | قَرَأَ الطَّالِبُ <b>الْكِتَابَ</b>، ثُمَّ نَامَ
          الكتاب    | كتــــاب جديد                    | <b>كتــــاب</b> جديد
          سلام      | ﺍﻟﺴﻼم على الناس                | <b>ﺍﻟﺴﻼم</b> على الناس
          احمد      | جاء أَحْمَدُ أمس                 | جاء <b>أَحْمَدُ</b> أمس
          عربية     | قرأت #اللغة_العربية اليوم        | قرأت #اللغة_<b>العربية</b> اليوم
          """)
  void bothHighlightersMarkTheWordAsWritten(String words, String text, String marked)
      throws IOException, InvalidTokenOffsetsException {
    Query query = new ArabicTextQueries(BODY, 0, 0).parse(words);
    try (Index index = new Index(BODY, text)) {
      assertThat(unified(index, query)).isEqualTo(marked);
    }
    assertThat(original(query, BODY.analyzer(), text)).isEqualTo(marked);
  }

  @Test
  void invisibleMarksAtTheEdgeOfAWordBelongToIt() throws IOException {
    Query query = new ArabicTextQueries(BODY, 0, 0).parse("كتاب");
    try (Index index = new Index(BODY, "هذا الكتاب\u200F جديد")) {
      assertThat(unified(index, query)).isEqualTo("هذا <b>الكتاب\u200F</b> جديد");
    }
  }

  @Test
  void hitsOfAllThreeFieldsAreMarkedInOneText() throws IOException {
    String text = "كَتَبَ الكاتبُ إلى المكتبة";
    Query stems = new ArabicTextQueries(BODY, 0, 0).parse("كاتب");
    Query all = new ArabicTextQueries(BODY).parse("كاتب");
    try (Index index = new Index(BODY, text)) {
      assertThat(unified(index, stems)).isEqualTo("كَتَبَ <b>الكاتبُ</b> إلى المكتبة");
      assertThat(unified(index, all)).contains("<b>كَتَبَ</b>", "<b>الكاتبُ</b>");
    }
  }

  @Test
  void aQuotationIsMarkedWhole() throws IOException {
    Query query = new ArabicTextQueries(BODY).parse("\"في البيت\"");
    try (Index index = new Index(BODY, "جلس فِي البَيْتِ، وليس في المكتب")) {
      assertThat(unified(index, query)).isEqualTo("جلس <b>فِي البَيْتِ</b>، وليس في المكتب");
    }
  }

  private static String unified(Index index, Query query) throws IOException {
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builder(index.searcher, BODY.analyzer())
            .withMaskedFieldsFunc(field -> Set.of(BODY.exact(), BODY.skeleton()))
            .withMaxLength(1 << 20)
            .build();
    return highlighter.highlight(Index.BODY, query, index.top(query))[0];
  }

  private static String original(Query query, Analyzer analyzer, String text)
      throws IOException, InvalidTokenOffsetsException {
    Highlighter highlighter =
        new Highlighter(new SimpleHTMLFormatter("<b>", "</b>"), new QueryScorer(query, Index.BODY));
    highlighter.setTextFragmenter(new NullFragmenter());
    try (TokenStream tokens = analyzer.tokenStream(Index.BODY, text)) {
      return highlighter.getBestFragment(tokens, text);
    }
  }
}
