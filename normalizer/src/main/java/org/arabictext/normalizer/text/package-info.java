// SPDX-License-Identifier: Apache-2.0
/**
 * What programs do with Arabic text besides normalizing it: count and cut it, sort it, read and
 * write its numbers, and give back what was typed on the wrong keyboard.
 *
 * <pre>{@code
 * text ---> TextLength        counted and cut as readers see it
 *      ---> ArabicCollation   sorted
 *      ---> DigitSet          numbers read and written
 *      ---> ArabicKeyboard    what was meant on another keyboard
 * }</pre>
 */
@NullMarked
package org.arabictext.normalizer.text;

import org.jspecify.annotations.NullMarked;
