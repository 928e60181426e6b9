// SPDX-License-Identifier: Apache-2.0
/** How well the stemmers conflate, segment and retrieve, beside their peers. */
@NullMarked
package org.arabictext.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
