// SPDX-License-Identifier: Apache-2.0
/** Stable analysis plugin for Elasticsearch. */
@NullMarked
package org.arabictext.elasticsearch;

import org.jspecify.annotations.NullMarked;
