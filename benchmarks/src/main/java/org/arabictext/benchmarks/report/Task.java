// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.report;

import java.util.List;

/**
 * Subjects that do the same work.
 *
 * @param title what is done
 * @param unit what is counted a second: {@code Mchar} or {@code Mword}
 * @param baseline the peer that factors are told over
 * @param limit the loop that a share is told of, or an empty string
 * @param subjects all of them in the order of the tables, ours first
 */
record Task(String title, String unit, String baseline, String limit, List<Subject> subjects) {

  /**
   * A benchmark.
   *
   * @param key class and method
   * @param name how tables and charts call it
   * @param kind whose it is
   */
  record Subject(String key, String name, Kind kind) {}

  /** Whose a subject is. */
  enum Kind {
    /** Ours. */
    OURS,
    /** Another library's, or what people write themselves. */
    PEER,
    /** A loop that does less than the work. */
    LIMIT
  }

  /** All tasks of the suite. */
  static final List<Task> ALL =
      List.of(
          new Task(
              "Normalizing a text",
              "Mchar",
              "NormalizationBenchmark.luceneWords",
              "NormalizationBenchmark.bareTable",
              List.of(
                  ours("NormalizationBenchmark.oursArray", "arabictext, array to buffer"),
                  ours("NormalizationBenchmark.oursString", "arabictext, String to String"),
                  ours("NormalizationBenchmark.oursWords", "arabictext, word by word"),
                  ours("NormalizationBenchmark.oursWordsInPlace", "arabictext, words in place"),
                  ours("NormalizationBenchmark.oursUnchanged", "arabictext, nothing to change"),
                  peer(
                      "NormalizationBenchmark.luceneWords",
                      "Lucene ArabicNormalizer, word by word"),
                  peer("NormalizationBenchmark.luceneText", "Lucene ArabicNormalizer on the text"),
                  peer("NormalizationBenchmark.luceneIcuFolding", "Lucene ICUFoldingFilter's data"),
                  peer("NormalizationBenchmark.icuNfkcCaseFold", "ICU4J Normalizer2 NFKC_Casefold"),
                  peer("NormalizationBenchmark.icuTransliterator", "ICU4J Transliterator"),
                  peer("NormalizationBenchmark.regexChain", "JDK regular expressions"),
                  limit("NormalizationBenchmark.bareTable", "limit: table look-up and copy"),
                  limit("NormalizationBenchmark.arrayCopy", "limit: System.arraycopy"))),
          new Task(
              "Text to tokens",
              "Mchar",
              "TokenizationBenchmark.luceneStandard",
              "TokenizationBenchmark.classScan",
              List.of(
                  ours("TokenizationBenchmark.cursor", "arabictext, cursor"),
                  ours("TokenizationBenchmark.list", "arabictext, list of tokens"),
                  peer("TokenizationBenchmark.luceneStandard", "Lucene StandardTokenizer"),
                  peer("TokenizationBenchmark.luceneIcu", "Lucene ICUTokenizer"),
                  peer("TokenizationBenchmark.icuWords", "ICU4J BreakIterator"),
                  peer("TokenizationBenchmark.jdkWords", "JDK BreakIterator"),
                  peer("TokenizationBenchmark.split", "JDK String.split at white space"),
                  peer("TokenizationBenchmark.regexWords", "JDK regular expression"),
                  limit("TokenizationBenchmark.classScan", "limit: class look-up"))),
          new Task(
              "Text to sentences",
              "Mchar",
              "TokenizationBenchmark.icuSentences",
              "",
              List.of(
                  ours("TokenizationBenchmark.sentences", "arabictext, list of sentences"),
                  peer("TokenizationBenchmark.icuSentences", "ICU4J BreakIterator, sentences"))),
          new Task(
              "Words to stems",
              "Mword",
              "StemmingBenchmark.lucene",
              "",
              List.of(
                  ours("StemmingBenchmark.standard", "arabictext, standard stemmer"),
                  ours("StemmingBenchmark.light10", "arabictext, light10"),
                  ours("StemmingBenchmark.luceneLight10", "arabictext, Lucene's light10"),
                  peer("StemmingBenchmark.lucene", "Lucene ArabicStemmer"),
                  peer("StemmingBenchmark.snowball", "Snowball Arabic"))),
          new Task(
              "Text to stems",
              "Mchar",
              "ChainBenchmark.luceneArabicAnalyzer",
              "",
              List.of(
                  ours("ChainBenchmark.standard", "arabictext chain, standard stemmer"),
                  ours("ChainBenchmark.light10", "arabictext chain, light10"),
                  ours("ChainBenchmark.luceneCompatible", "arabictext chain, Lucene's light10"),
                  ours("ChainBenchmark.arabicTextAnalyzer", "arabictext as a Lucene analyzer"),
                  peer("ChainBenchmark.luceneArabicAnalyzer", "Lucene ArabicAnalyzer"))));

  private static Subject ours(String key, String name) {
    return new Subject(key, name, Kind.OURS);
  }

  private static Subject peer(String key, String name) {
    return new Subject(key, name, Kind.PEER);
  }

  private static Subject limit(String key, String name) {
    return new Subject(key, name, Kind.LIMIT);
  }
}
