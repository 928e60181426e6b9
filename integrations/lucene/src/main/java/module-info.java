// SPDX-License-Identifier: Apache-2.0
/** Analyzer, tokenizer and filters for Lucene, and a three-field search kit. */
module org.arabictext.lucene {
  requires transitive org.arabictext.core;
  requires transitive org.arabictext.normalizer;
  requires transitive org.arabictext.stemmer;
  requires org.arabictext.analysis;
  requires transitive org.apache.lucene.core;
  requires transitive org.apache.lucene.analysis.common;
  requires static org.jspecify;

  exports org.arabictext.lucene;

  provides org.apache.lucene.analysis.TokenizerFactory with
      org.arabictext.lucene.ArabicTextTokenizerFactory;
  provides org.apache.lucene.analysis.TokenFilterFactory with
      org.arabictext.lucene.ArabicTextNormalizationFilterFactory,
      org.arabictext.lucene.ArabicTextStemFilterFactory,
      org.arabictext.lucene.ArabicTextStopFilterFactory;
  provides org.apache.lucene.analysis.CharFilterFactory with
      org.arabictext.lucene.ArabicTextNormalizationCharFilterFactory;
}
