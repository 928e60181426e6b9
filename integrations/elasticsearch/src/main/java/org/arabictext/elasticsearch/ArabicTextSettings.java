// SPDX-License-Identifier: Apache-2.0
package org.arabictext.elasticsearch;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/**
 * What a user may write in the settings of an index; Elasticsearch implements it.
 *
 * @since 0.1
 */
@AnalysisSettings
public interface ArabicTextSettings {

  /**
   * Returns the policy.
   *
   * @return its name
   */
  @StringSetting(path = "policy", defaultValue = "search")
  String policy();

  /**
   * Returns the stemmer.
   *
   * @return its name
   */
  @StringSetting(path = "stemmer", defaultValue = "standard")
  String stemmer();

  /**
   * Returns the form of the terms.
   *
   * @return {@code stem}, {@code exact} or {@code skeleton}
   */
  @StringSetting(path = "form", defaultValue = "stem")
  String form();

  /**
   * Returns the list of stop words.
   *
   * @return its name
   */
  @StringSetting(path = "stop_list", defaultValue = "extended")
  String stopList();

  /**
   * Returns further stop words.
   *
   * @return words in any spelling
   */
  @ListSetting(path = "stopwords")
  List<String> stopWords();

  /**
   * Returns words that are not stemmed.
   *
   * @return words in any spelling
   */
  @ListSetting(path = "stem_exclusion")
  List<String> stemExclusion();
}
