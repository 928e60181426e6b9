// SPDX-License-Identifier: Apache-2.0
/** The arabictext command. */
@NullMarked
package org.arabictext.cli;

import org.jspecify.annotations.NullMarked;
