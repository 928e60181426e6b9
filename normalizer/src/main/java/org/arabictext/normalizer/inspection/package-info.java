// SPDX-License-Identifier: Apache-2.0
/**
 * What is unusual in a text, where, and which rule of a policy repairs it.
 *
 * <pre>{@code
 * text ---> Inspection ---> Finding ---> FindingKind, places, rules that repair it
 * pieces -> Inspector  ---> Language, Coverage of vowel marks
 * }</pre>
 */
@NullMarked
package org.arabictext.normalizer.inspection;

import org.jspecify.annotations.NullMarked;
