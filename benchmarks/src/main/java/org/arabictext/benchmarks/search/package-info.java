// SPDX-License-Identifier: Apache-2.0
/** Retrieval and indexing with Lucene. */
@NullMarked
package org.arabictext.benchmarks.search;

import org.jspecify.annotations.NullMarked;
