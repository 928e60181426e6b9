// SPDX-License-Identifier: Apache-2.0
/** The page that {@code analyze --format html} writes. */
@NullMarked
package org.arabictext.cli.page;

import org.jspecify.annotations.NullMarked;
