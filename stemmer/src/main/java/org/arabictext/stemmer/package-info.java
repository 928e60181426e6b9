// SPDX-License-Identifier: Apache-2.0
/** Light stemmers, their explanations, and stop words. */
@NullMarked
package org.arabictext.stemmer;

import org.jspecify.annotations.NullMarked;
