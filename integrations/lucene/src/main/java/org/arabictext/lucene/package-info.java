// SPDX-License-Identifier: Apache-2.0
/** Analyzer, tokenizer and filters for Lucene, and a three-field search kit. */
@NullMarked
package org.arabictext.lucene;

import org.jspecify.annotations.NullMarked;
