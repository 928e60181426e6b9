// SPDX-License-Identifier: Apache-2.0
/** Light stemmers for Arabic, with explanations. */
module org.arabictext.stemmer {
  requires transitive org.arabictext.core;
  requires transitive org.arabictext.normalizer;
  requires static org.jspecify;

  exports org.arabictext.stemmer;
}
