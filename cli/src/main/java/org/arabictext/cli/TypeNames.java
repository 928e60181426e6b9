// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.arabictext.core.TokenType;

/** The names of token types in output, made once. */
final class TypeNames {

  private static final Map<TokenType, String> NAMES = new EnumMap<>(TokenType.class);

  static {
    for (TokenType type : TokenType.values()) {
      NAMES.put(type, type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  private TypeNames() {}

  /** The name of a type: lower case, words joined by hyphens. */
  static String of(TokenType type) {
    return NAMES.getOrDefault(type, "unknown");
  }
}
