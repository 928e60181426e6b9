// SPDX-License-Identifier: Apache-2.0
/**
 * Arabic in Latin letters: reversible encodings and scholarly romanizations.
 *
 * <pre>{@code
 * Scheme, Scheme ---> Transliterator
 * text or Reader ---> Transliterator ---> the text in the other scheme
 * }</pre>
 */
@NullMarked
package org.arabictext.normalizer.transliteration;

import org.jspecify.annotations.NullMarked;
