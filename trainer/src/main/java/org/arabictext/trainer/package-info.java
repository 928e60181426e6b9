// SPDX-License-Identifier: Apache-2.0
/** Makes the data files of the standard stemmer from counted words and hand-written lists. */
@NullMarked
package org.arabictext.trainer;

import org.jspecify.annotations.NullMarked;
