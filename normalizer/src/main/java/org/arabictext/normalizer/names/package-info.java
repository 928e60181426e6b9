// SPDX-License-Identifier: Apache-2.0
/**
 * Arabic names: keys to find them by, how much alike two of them are, and how many slips of the
 * fingers lie between them, in Arabic and in Latin letters.
 */
@NullMarked
package org.arabictext.normalizer.names;

import org.jspecify.annotations.NullMarked;
