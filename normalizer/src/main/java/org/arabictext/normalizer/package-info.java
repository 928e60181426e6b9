// SPDX-License-Identifier: Apache-2.0
/**
 * Normalization policies and the engine that runs them in one pass.
 *
 * <pre>{@code
 * Rule ---> Policy ---> Normalizer ---> String
 *  what      a set       runs all       NormalizedText   with the way back to the original
 *  to fold   of rules    in one pass    Reader, Stream   of any length
 * }</pre>
 */
@NullMarked
package org.arabictext.normalizer;

import org.jspecify.annotations.NullMarked;
