// SPDX-License-Identifier: Apache-2.0
/** The chain from text to terms: tokens, normalized forms and stems with their places. */
@NullMarked
package org.arabictext.analysis;

import org.jspecify.annotations.NullMarked;
