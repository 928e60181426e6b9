// SPDX-License-Identifier: Apache-2.0
/** Charts of measured numbers, as SVG. */
@NullMarked
package org.arabictext.benchmarks.charts;

import org.jspecify.annotations.NullMarked;
