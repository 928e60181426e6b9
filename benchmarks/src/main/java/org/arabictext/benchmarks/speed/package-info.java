// SPDX-License-Identifier: Apache-2.0
/** Subjects of the speed suite: benchmarks of JMH, ours beside the peers and the limits. */
@NullMarked
package org.arabictext.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
