// SPDX-License-Identifier: Apache-2.0
/** Arabic in Latin letters: reversible encodings and scholarly romanizations. */
@NullMarked
package org.arabictext.normalizer.transliteration;

import org.jspecify.annotations.NullMarked;
