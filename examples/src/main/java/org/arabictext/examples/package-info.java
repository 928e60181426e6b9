// SPDX-License-Identifier: Apache-2.0
/**
 * Small programs to read, run and change; each shows one fact of written Arabic and one idea of the
 * library. {@code examples/run NAME} runs one of them from its source.
 */
@NullMarked
package org.arabictext.examples;

import org.jspecify.annotations.NullMarked;
