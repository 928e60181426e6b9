// SPDX-License-Identifier: Apache-2.0
package org.arabictext.analysis;

import java.util.Objects;
import org.arabictext.core.Token;

/**
 * A token with what the chain made of it.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * for (AnalyzedToken token : TextAnalyzer.standard().analyze("في المكتبةِ")) {
 *   System.out.println(token.token().text() + " " + token.stem() + " " + token.stop());
 * }
 * }</pre>
 *
 * @param token the token as written, with its type and place in the text
 * @param normalized its text under the policy of the chain
 * @param stem its stem if it is a word, else the same as {@code normalized}
 * @param stop whether it is one of the stop words of the chain
 * @since 0.1
 */
public record AnalyzedToken(Token token, String normalized, String stem, boolean stop) {

  /**
   * Checks for null.
   *
   * @param token the token as written
   * @param normalized its text under the policy
   * @param stem its stem
   * @param stop whether it is a stop word
   * @throws NullPointerException if one of the first three is null
   */
  public AnalyzedToken {
    Objects.requireNonNull(token, "token");
    Objects.requireNonNull(normalized, "normalized");
    Objects.requireNonNull(stem, "stem");
  }
}
