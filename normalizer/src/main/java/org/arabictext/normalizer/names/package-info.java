// SPDX-License-Identifier: Apache-2.0
/**
 * Arabic names: keys to find them by, how much alike two of them are, and how many slips of the
 * fingers lie between them, in Arabic and in Latin letters.
 *
 * <pre>{@code
 * name ---> ArabicName        its parts and keys
 * two  ---> NameSimilarity    how much alike, 0 to 1
 *      ---> NameDistance      slips of the fingers
 * }</pre>
 */
@NullMarked
package org.arabictext.normalizer.names;

import org.jspecify.annotations.NullMarked;
