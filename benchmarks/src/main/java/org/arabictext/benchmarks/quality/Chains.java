// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.arabictext.core.TextBuffer;
import org.arabictext.core.TokenCursor;
import org.arabictext.core.TokenType;
import org.arabictext.core.Tokenizer;
import org.arabictext.lucene.ArabicTextFields;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/** The contestants: words to stems, texts to terms. */
final class Chains {

  /** The name of Lucene's stemmer after its normalizer. */
  static final String LUCENE = "Lucene ArabicStemmer";

  /** The name of the Snowball stemmer of Lucene. */
  static final String SNOWBALL = "Lucene Snowball";

  /** The name of Lucene's whole chain. */
  static final String ARABIC_ANALYZER = "Lucene ArabicAnalyzer";

  private Chains() {}

  /** Stemmers of words: ours and the peers'. */
  static Map<String, UnaryOperator<String>> stemmers() {
    Map<String, UnaryOperator<String>> stemmers = new LinkedHashMap<>();
    for (String name : Stemmers.names()) {
      stemmers.put(name, Stemmers.named(name)::stem);
    }
    stemmers.put(LUCENE, Chains::lucene);
    stemmers.put(SNOWBALL, Chains::snowball);
    return stemmers;
  }

  private static String lucene(String word) {
    char[] letters = word.toCharArray();
    int n = new ArabicNormalizer().normalize(letters, letters.length);
    n = new org.apache.lucene.analysis.ar.ArabicStemmer().stem(letters, n);
    return new String(letters, 0, n);
  }

  private static String snowball(String word) {
    org.tartarus.snowball.ext.ArabicStemmer stemmer = new org.tartarus.snowball.ext.ArabicStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** Chains from text to terms, stop words left out: ours with the extended list, the peers'. */
  static Map<String, Function<String, List<String>>> chains() {
    Map<String, Function<String, List<String>>> chains = new LinkedHashMap<>();
    for (String name : Stemmers.names()) {
      Stemmer stemmer = Stemmers.named(name);
      chains.put(name, text -> ours(text, stemmer, "extended"));
    }
    ArabicAnalyzer arabic = new ArabicAnalyzer();
    chains.put(ARABIC_ANALYZER, text -> terms(arabic, text));
    Analyzer snowball = new SnowballAnalyzer();
    chains.put(SNOWBALL, text -> terms(snowball, text));
    return chains;
  }

  /** The terms of a text by our tokenizer, the stemmer's own normalization and a stop list. */
  static List<String> ours(String text, Stemmer stemmer, String stopWords) {
    List<String> terms = new ArrayList<>();
    StopWords stops = StopWords.named(stopWords);
    Normalizer search = Normalizer.of(stops.policy());
    Normalizer normalizer = Normalizer.of(stemmer.policy());
    char[] chars = text.toCharArray();
    TextBuffer term = new TextBuffer();
    TokenCursor tokens = Tokenizer.standard().cursor().reset(chars, 0, chars.length);
    while (tokens.next()) {
      if (tokens.type() == TokenType.PUNCTUATION || tokens.type() == TokenType.SYMBOL) {
        continue;
      }
      search.normalize(chars, tokens.start(), tokens.end(), term);
      if (tokens.type() == TokenType.ARABIC) {
        if (stops.contains(term.array(), 0, term.length())) {
          continue;
        }
        normalizer.normalize(chars, tokens.start(), tokens.end(), term);
        stemmer.stem(chars, tokens.start(), tokens.end(), term);
      }
      if (!term.isEmpty()) {
        terms.add(term.toString());
      }
    }
    return terms;
  }

  /** One of the three fields of the search kit, as its analyzer gives it. */
  static Function<String, List<String>> field(ArabicTextFields fields, String name) {
    return text -> terms(fields.analyzer(), name, text);
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    return terms(analyzer, "text", text);
  }

  private static List<String> terms(Analyzer analyzer, String field, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** What Lucene's ArabicAnalyzer would be with Snowball in place of light10. */
  private static final class SnowballAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer source = new StandardTokenizer();
      TokenStream stream = new DecimalDigitFilter(new LowerCaseFilter(source));
      stream = new StopFilter(stream, ArabicAnalyzer.getDefaultStopSet());
      return new TokenStreamComponents(source, new SnowballFilter(stream, "Arabic"));
    }
  }
}
