// SPDX-License-Identifier: Apache-2.0
/** The speed suite: one command that measures all, and the parts that JMH does not measure. */
@NullMarked
package org.arabictext.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
