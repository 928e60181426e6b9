// SPDX-License-Identifier: Apache-2.0
/** What Arabic text is: letter and mark classes, tokens, sentences, spans. */
module org.arabictext.core {
  requires com.ibm.icu;
  requires static org.jspecify;

  exports org.arabictext.core;
}
