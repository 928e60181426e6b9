// SPDX-License-Identifier: Apache-2.0
/** Normalization policies compiled to one pass. */
@SuppressWarnings("requires-transitive-automatic")
module org.arabictext.normalizer {
  requires transitive org.arabictext.core;
  requires transitive com.ibm.icu;
  requires transitive org.apache.commons.text;
  requires static org.jspecify;

  exports org.arabictext.normalizer;
  exports org.arabictext.normalizer.inspection;
  exports org.arabictext.normalizer.names;
  exports org.arabictext.normalizer.text;
  exports org.arabictext.normalizer.transliteration;
  exports org.arabictext.normalizer.vocalization;
}
