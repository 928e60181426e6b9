// SPDX-License-Identifier: Apache-2.0
/** A search engine for the command line. */
@NullMarked
package org.arabictext.examples.search;

import org.jspecify.annotations.NullMarked;
