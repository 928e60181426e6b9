// SPDX-License-Identifier: Apache-2.0
/** Normalization policies and the engine that runs them in one pass. */
@NullMarked
package org.arabictext.normalizer;

import org.jspecify.annotations.NullMarked;
