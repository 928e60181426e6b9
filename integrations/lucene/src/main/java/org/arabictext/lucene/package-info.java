// SPDX-License-Identifier: Apache-2.0
/**
 * Analyzer, tokenizer and filters for Lucene, and a three-field search kit.
 *
 * <pre>{@code
 * Analyzer         ArabicTextAnalyzer, LuceneCompatibility.analyzer()
 * several fields   ArabicTextFields, ArabicTextQueries, ArabicTextSynonyms
 * Tokenizer        ArabicTextTokenizer of an ArabicTextChain
 * TokenFilter      ArabicTextNormalizationFilter, ArabicTextStopFilter, ArabicTextStemFilter
 * CharFilter       ArabicTextNormalizationCharFilter
 * by name          a factory for each of these but Analyzer
 * }</pre>
 */
@NullMarked
package org.arabictext.lucene;

import org.jspecify.annotations.NullMarked;
