// SPDX-License-Identifier: Apache-2.0
/** examples. */
@NullMarked
package org.arabictext.examples;

import org.jspecify.annotations.NullMarked;
