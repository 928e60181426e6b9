// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

/** What the query builder finds, and in which order. */
class ArabicTextQueriesTest {

  private static final ArabicTextFields BODY = new ArabicTextFields(Index.BODY);
  private static final ArabicTextQueries QUERIES = new ArabicTextQueries(BODY);

  private static List<Integer> search(Query query, String... texts) throws IOException {
    try (Index index = new Index(BODY, texts)) {
      return index.search(query);
    }
  }

  @Test
  void theExactWordComesFirstThenItsFormsThenItsRoot() throws IOException {
    assertThat(search(QUERIES.parse("كاتب"), "بيت", "مكتوب", "الكاتبان", "كاتب"))
        .startsWith(3, 2)
        .doesNotContain(0);
  }

  @Test
  void withoutWeightOnlyStemsAreAskedFor() throws IOException {
    Query stems = new ArabicTextQueries(BODY, 0, 0).words("كاتب");
    assertThat(stems.toString()).isEqualTo("body:كاتب");
    assertThat(new ArabicTextQueries(BODY, 0.25f, 2).words("كاتب").toString())
        .isEqualTo("body:كاتب (body.exact:كاتب)^0.25 (body.skeleton:كتب)^2.0");
  }

  @Test
  void aWordTwiceCountsTwice() {
    assertThat(new ArabicTextQueries(BODY, 0, 0).words("بيت بيت").toString())
        .isEqualTo("(body:بيت)^2.0");
  }

  @Test
  void stopWordsAreAskedForAsTheyAreAndWeighLess() {
    assertThat(QUERIES.words("في بيت").toString())
        .contains("(body.exact:في)^0.2")
        .doesNotContain("body:في", "body.skeleton:في");
    assertThat(new ArabicTextQueries(BODY, 0, 0).words("في بيت").toString()).isEqualTo("body:بيت");
    assertThat(QUERIES.words("من هو").toString()).isEqualTo("body.exact:من body.exact:هو");
  }

  @Test
  void aQuotationIsFoldedAndNotStemmed() throws IOException {
    Query query = QUERIES.parse("«في البَيْت»");
    assertThat(search(query, "كان فِي البيتِ", "كان في بيت", "من البيت", "البيت في"))
        .containsExactly(0);
  }

  @Test
  void aQuotationMustOccurAndOtherWordsMay() throws IOException {
    assertThat(search(QUERIES.parse("كتاب \"بيت كبير\""), "كتاب", "بيت كبير", "كتاب في بيت كبير"))
        .containsExactly(2, 1);
    assertThat(search(QUERIES.parse("“بيت كبير"), "كتاب", "بيت كبير")).containsExactly(1);
  }

  @Test
  void aPrefixIsFoundWithAndWithoutTheArticle() throws IOException {
    assertThat(search(QUERIES.parse("مكتـ*"), "المكتبة", "مكتبات", "كتاب"))
        .containsExactlyInAnyOrder(0, 1);
    assertThat(search(QUERIES.prefix(" ".strip()), "بيت")).isEmpty();
    assertThat(search(QUERIES.parse("*"), "بيت")).isEmpty();
  }

  @Test
  void aPhraseMatchesOtherFormsAndPrefersTheExactOnes() throws IOException {
    Query query = QUERIES.phrase("البيت الكبير", 0);
    assertThat(search(query, "بيت كبير", "البيت الكبير", "الكبير البيت")).containsExactly(1, 0);
    assertThat(search(QUERIES.phrase("بيت كبير", 1), "بيت قديم كبير")).containsExactly(0);
    assertThat(search(QUERIES.phrase("من هو", 0), "من هو", "هو من")).containsExactly(0);
    assertThat(search(new ArabicTextQueries(BODY, 0, 0).phrase("بيت", 0), "البيت"))
        .containsExactly(0);
    assertThat(search(QUERIES.phrase("؟", 0), "بيت؟")).isEmpty();
  }

  @Test
  void nothingAUserTypesIsAnError() throws IOException {
    for (String typed :
        List.of("", "  ", "\"", "\"\"", "***", "؟!", "« »", "\uD800*", "ا".repeat(100_000))) {
      assertThat(search(QUERIES.parse(typed), "بيت")).isEmpty();
    }
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      many.append(" بيت")
          .append(i)
          .append(" ب")
          .append(i)
          .append("* \"كتاب ")
          .append(i)
          .append('"');
    }
    assertThat(search(QUERIES.parse(many.toString()), "بيت")).isEmpty();
  }

  @Test
  void aWeightIsAFiniteNumber() {
    for (float weight : new float[] {-1, Float.NaN, Float.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new ArabicTextQueries(BODY, weight, 0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(String.valueOf(weight));
    }
  }
}
