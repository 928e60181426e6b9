// SPDX-License-Identifier: Apache-2.0
/** Analysis plugin for OpenSearch. */
@NullMarked
package org.arabictext.opensearch;

import org.jspecify.annotations.NullMarked;
