// SPDX-License-Identifier: Apache-2.0
/**
 * Light stemmers, their explanations, and stop words.
 *
 * <pre>{@code
 * Stemmers ---> Stemmer ---> stem           Stemmers.named("light10")
 *               |     '---> Explanation    each step and why
 *               StandardStemmer
 *                     '---> Segmentation   proclitics, stem, enclitics as spans
 * StopWords     words that say nothing, in any spelling
 * }</pre>
 */
@NullMarked
package org.arabictext.stemmer;

import org.jspecify.annotations.NullMarked;
