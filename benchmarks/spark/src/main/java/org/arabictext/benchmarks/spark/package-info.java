// SPDX-License-Identifier: Apache-2.0
/** Speed of the Spark functions beside the peers, and scaling over workers. */
@NullMarked
package org.arabictext.benchmarks.spark;

import org.jspecify.annotations.NullMarked;
