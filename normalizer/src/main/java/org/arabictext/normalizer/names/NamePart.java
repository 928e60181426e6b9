// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a name: what it is built on, with the Abd, Abu and Bin before it.
 *
 * @param prefixes {@link Sound#ABD}, {@link Sound#ABU}, {@link Sound#BIN}, in their order
 * @param article whether the article stands before the base
 * @param base the word without them
 * @param whole the word with them, if they were written as one and may not be what they look like
 * @param sure whether they very likely are
 */
record NamePart(
    List<Sound> prefixes, boolean article, NameToken base, @Nullable String whole, boolean sure) {

  /** Whether the article is said: after Abd it always is, so there it tells nothing. */
  boolean saysArticle() {
    return article && (prefixes.isEmpty() || prefixes.get(prefixes.size() - 1) != Sound.ABD);
  }
}
