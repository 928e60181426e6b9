// SPDX-License-Identifier: Apache-2.0
package org.arabictext.elasticsearch;

import org.arabictext.lucene.ArabicTextChain;
import org.arabictext.lucene.TermForm;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/** Makes chains from settings. */
final class Chains {

  private Chains() {}

  static ArabicTextChain of(ArabicTextSettings settings) {
    return ArabicTextChain.builder()
        .policy(Policy.named(settings.policy()))
        .stemmer(Stemmers.named(settings.stemmer()))
        .stopWords(stopWords(settings))
        .protectedWords(settings.stemExclusion())
        .form(TermForm.named(settings.form()))
        .build();
  }

  static StopWords stopWords(ArabicTextSettings settings) {
    return StopWords.named(settings.stopList())
        .under(Policy.named(settings.policy()))
        .with(settings.stopWords());
  }
}
