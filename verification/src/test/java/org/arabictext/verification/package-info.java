// SPDX-License-Identifier: Apache-2.0
/** Tests of the whole house. */
@NullMarked
package org.arabictext.verification;

import org.jspecify.annotations.NullMarked;
