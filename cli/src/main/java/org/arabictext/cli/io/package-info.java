// SPDX-License-Identifier: Apache-2.0
/** What goes in and out of a command: files, encodings, lines, parts for several threads. */
@NullMarked
package org.arabictext.cli.io;

import org.jspecify.annotations.NullMarked;
