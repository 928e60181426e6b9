// SPDX-License-Identifier: Apache-2.0
/** benchmarks. */
@NullMarked
package org.arabictext.benchmarks;

import org.jspecify.annotations.NullMarked;
