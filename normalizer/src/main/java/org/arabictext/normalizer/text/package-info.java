// SPDX-License-Identifier: Apache-2.0
/**
 * What programs do with Arabic text besides normalizing it: count and cut it, sort it, read and
 * write its numbers, and give back what was typed on the wrong keyboard.
 */
@NullMarked
package org.arabictext.normalizer.text;

import org.jspecify.annotations.NullMarked;
