// SPDX-License-Identifier: Apache-2.0
package org.arabictext.opensearch;

import java.util.List;
import org.arabictext.lucene.ArabicTextChain;
import org.arabictext.lucene.TermForm;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.analysis.Analysis;

/** Reads what a user writes under {@code analysis} in the settings of an index. */
final class ChainSettings {

  private ChainSettings() {}

  static ArabicTextChain chain(Environment environment, Settings settings) {
    return ArabicTextChain.builder()
        .policy(policy(settings))
        .stemmer(stemmer(settings))
        .stopWords(stopWords(environment, settings))
        .protectedWords(words(environment, settings, "stem_exclusion"))
        .form(TermForm.named(settings.get("form", "stem")))
        .build();
  }

  static Policy policy(Settings settings) {
    return Policy.named(settings.get("policy", Policy.names().get(0)));
  }

  static Stemmer stemmer(Settings settings) {
    return Stemmers.named(settings.get("stemmer", Stemmers.names().get(0)));
  }

  static StopWords stopWords(Environment environment, Settings settings) {
    return StopWords.named(settings.get("stop_list", StopWords.names().get(0)))
        .under(policy(settings))
        .with(words(environment, settings, "stopwords"));
  }

  static List<String> words(Environment environment, Settings settings, String key) {
    List<String> words = Analysis.parseWordList(environment, settings, key, word -> word);
    return words == null ? List.of() : words;
  }
}
