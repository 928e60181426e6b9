// SPDX-License-Identifier: Apache-2.0
/** Worked examples on Spark. */
@NullMarked
package org.arabictext.examples.spark;

import org.jspecify.annotations.NullMarked;
