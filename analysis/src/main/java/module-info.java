// SPDX-License-Identifier: Apache-2.0
/** The chain from text to terms, with presets and streaming. */
module org.arabictext.analysis {
  requires transitive org.arabictext.core;
  requires transitive org.arabictext.normalizer;
  requires transitive org.arabictext.stemmer;
  requires static org.jspecify;

  exports org.arabictext.analysis;
}
