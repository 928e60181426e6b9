// SPDX-License-Identifier: Apache-2.0
/** What is unusual in a text, where, and which rule of a policy repairs it. */
@NullMarked
package org.arabictext.normalizer.inspection;

import org.jspecify.annotations.NullMarked;
