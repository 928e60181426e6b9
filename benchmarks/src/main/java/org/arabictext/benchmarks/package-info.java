// SPDX-License-Identifier: Apache-2.0
/** Speed and quality, ours beside other libraries; {@code Corpus} is what they run on. */
@NullMarked
package org.arabictext.benchmarks;

import org.jspecify.annotations.NullMarked;
