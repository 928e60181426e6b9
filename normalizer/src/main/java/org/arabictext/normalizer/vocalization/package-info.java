// SPDX-License-Identifier: Apache-2.0
/**
 * Vowel marks: how many a text has, and how two spellings with some of them compare.
 *
 * <pre>{@code
 * text ----> Vocalization ---> Coverage ---> Degree
 * text ---/                \--> text without some marks, with those of another spelling
 *                           \-> Comparison ---> Agreement, Differences with their places
 * }</pre>
 */
@NullMarked
package org.arabictext.normalizer.vocalization;

import org.jspecify.annotations.NullMarked;
