// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.arabictext.normalizer.Normalizer;

/**
 * Queries over {@link ArabicTextFields}: each word is asked for in three fields, and what matches
 * more exactly weighs more.
 *
 * <pre>{@code
 * Query query = new ArabicTextQueries(body).parse(whatTheUserTyped);
 * }</pre>
 *
 * <p>A stem weighs 1, an exact word and a skeleton as set; the defaults were chosen on development
 * sets. A stop word is asked for only as it is written, at half the weight of an exact word.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ArabicTextQueries {

  private static final float EXACT_WEIGHT = 0.4f;
  private static final float SKELETON_WEIGHT = 0.8f;

  private final ArabicTextFields fields;
  private final float exactWeight;
  private final float skeletonWeight;

  /**
   * Makes queries with the default weights.
   *
   * @param fields what to search
   * @throws NullPointerException if {@code fields} is null
   */
  public ArabicTextQueries(ArabicTextFields fields) {
    this(fields, EXACT_WEIGHT, SKELETON_WEIGHT);
  }

  /**
   * Makes queries.
   *
   * @param fields what to search
   * @param exactWeight what an exact match weighs beside a stem; 0 to leave that field out
   * @param skeletonWeight what a skeleton weighs beside a stem; 0 to leave that field out
   * @throws NullPointerException if {@code fields} is null
   * @throws IllegalArgumentException if a weight is negative or not a number
   */
  public ArabicTextQueries(ArabicTextFields fields, float exactWeight, float skeletonWeight) {
    this.fields = Objects.requireNonNull(fields, "fields");
    this.exactWeight = weight(exactWeight);
    this.skeletonWeight = weight(skeletonWeight);
  }

  private static float weight(float weight) {
    if (!(weight >= 0 && weight < Float.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("not a weight: " + weight);
    }
    return weight;
  }

  /**
   * Reads what a user typed. Words between quotation marks (ASCII, curly or guillemets) must occur
   * just so; a word with {@code *} at its end stands for all that begin with it; other words are
   * better the more of them occur. Nothing a user types is an error.
   *
   * @param typed the words
   * @return the query; matches nothing if there is no word in it
   * @throws NullPointerException if {@code typed} is null
   */
  public Query parse(String typed) {
    return new QueryReader(this).read(Objects.requireNonNull(typed, "typed"));
  }

  /**
   * Asks for words, any of them.
   *
   * @param text the words; those beyond a quarter of {@link IndexSearcher#getMaxClauseCount()} are
   *     left out
   * @return the query
   * @throws NullPointerException if {@code text} is null
   */
  public Query words(String text) {
    RecordedText words = new RecordedText(fields.chain(), Objects.requireNonNull(text, "text"));
    Map<String, Float> exact = new LinkedHashMap<>();
    Map<String, Float> stems = new LinkedHashMap<>();
    Map<String, Float> skeletons = new LinkedHashMap<>();
    int limit = IndexSearcher.getMaxClauseCount() / 4;
    for (int i = 0; i < words.size() && exact.size() < limit; i++) {
      float weight = words.isStop(i) ? exactWeight / 2 : exactWeight;
      exact.merge(words.form(i, TermForm.EXACT), weight, Float::sum);
      if (!words.isStop(i)) {
        stems.merge(words.form(i, TermForm.STEM), 1f, Float::sum);
        skeletons.merge(words.form(i, TermForm.SKELETON), skeletonWeight, Float::sum);
      }
    }
    if (stems.isEmpty()) {
      exact.replaceAll((word, weight) -> 1f);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(query, fields.stem(), stems);
    add(query, fields.exact(), exact);
    add(query, fields.skeleton(), skeletons);
    return simplified(query);
  }

  private static void add(BooleanQuery.Builder query, String field, Map<String, Float> terms) {
    terms.forEach(
        (term, weight) -> {
          if (weight > 0) {
            query.add(boosted(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
          }
        });
  }

  private static Query boosted(Query query, float weight) {
    return weight == 1f ? query : new BoostQuery(query, weight);
  }

  static Query simplified(BooleanQuery.Builder query) {
    BooleanQuery built = query.build();
    return built.clauses().isEmpty() ? new MatchNoDocsQuery("no words") : built;
  }

  /**
   * Asks for words that stand just so, stop words too: the spelling is folded as the policy folds
   * it, and nothing is stemmed.
   *
   * @param text the words
   * @return the query
   * @throws NullPointerException if {@code text} is null
   */
  public Query quotation(String text) {
    RecordedText words = new RecordedText(fields.chain(), Objects.requireNonNull(text, "text"));
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      phrase.add(new Term(fields.exact(), words.form(i, TermForm.EXACT)), i);
    }
    return words.size() == 0 ? new MatchNoDocsQuery("no words") : phrase.build();
  }

  /**
   * Asks for words that stand one after another in any of their forms; it weighs more if they stand
   * just so.
   *
   * @param text the words; stop words leave a gap
   * @param slop how many positions they may be apart from that
   * @return the query
   * @throws NullPointerException if {@code text} is null
   * @throws IllegalArgumentException if {@code slop} is negative
   */
  public Query phrase(String text, int slop) {
    RecordedText words = new RecordedText(fields.chain(), Objects.requireNonNull(text, "text"));
    PhraseQuery.Builder stems = new PhraseQuery.Builder().setSlop(slop);
    PhraseQuery.Builder exact = new PhraseQuery.Builder().setSlop(slop);
    int stemCount = 0;
    for (int i = 0; i < words.size(); i++) {
      exact.add(new Term(fields.exact(), words.form(i, TermForm.EXACT)), i);
      if (!words.isStop(i)) {
        stems.add(new Term(fields.stem(), words.form(i, TermForm.STEM)), i);
        stemCount++;
      }
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (stemCount > 0) {
      query.add(stems.build(), Occur.MUST);
    }
    if (words.size() > 0 && (exactWeight > 0 || stemCount == 0)) {
      Query inOrder = exact.build();
      query.add(
          stemCount == 0 ? inOrder : boosted(inOrder, exactWeight),
          stemCount == 0 ? Occur.MUST : Occur.SHOULD);
    }
    return simplified(query);
  }

  /**
   * Asks for words that begin with some letters, with or without what the stemmer cuts off before
   * them, such as the article.
   *
   * @param letters the letters, in any spelling
   * @return the query
   * @throws NullPointerException if {@code letters} is null
   */
  public Query prefix(String letters) {
    Normalizer normalizer = Normalizer.of(fields.chain().policy());
    String start = normalizer.normalize(Objects.requireNonNull(letters, "letters"));
    if (start.isEmpty()) {
      return new MatchNoDocsQuery("no letters");
    }
    return new BooleanQuery.Builder()
        .add(new PrefixQuery(new Term(fields.exact(), start)), Occur.SHOULD)
        .add(new PrefixQuery(new Term(fields.stem(), start)), Occur.SHOULD)
        .build();
  }
}
