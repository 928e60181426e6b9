// SPDX-License-Identifier: Apache-2.0
/** Letter and mark classes, tokens, sentences, spans and alignment. */
@NullMarked
package org.arabictext.core;

import org.jspecify.annotations.NullMarked;
