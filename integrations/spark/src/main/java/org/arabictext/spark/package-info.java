// SPDX-License-Identifier: Apache-2.0
/** SQL functions and ML transformers for Apache Spark 4.0. */
@NullMarked
package org.arabictext.spark;

import org.jspecify.annotations.NullMarked;
