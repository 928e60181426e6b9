// SPDX-License-Identifier: Apache-2.0
/**
 * The chain from text to terms: tokens, normalized forms and stems with their places.
 *
 * <pre>{@code
 * Tokenizer, Policy, Stemmer, StopWords
 *         |
 * TextAnalyzer ---> List of AnalyzedToken, Stream of terms
 *         |-------> TermCursor   text in memory, no allocation a token
 *         '-------> TermReader   text of any length
 * }</pre>
 */
@NullMarked
package org.arabictext.analysis;

import org.jspecify.annotations.NullMarked;
