// SPDX-License-Identifier: Apache-2.0
/** What was measured, as tables and charts, and in the pages that show them. */
@NullMarked
package org.arabictext.benchmarks.report;

import org.jspecify.annotations.NullMarked;
