// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * Reads synonyms in the user's spelling and gives them the form that a chain gives the words of a
 * text, so that they match behind {@link ArabicTextTokenizer} whatever their spelling.
 *
 * <pre>{@code
 * SynonymMap synonyms = ArabicTextSynonyms.read(reader, chain);
 * TokenStream stream = new SynonymGraphFilter(new ArabicTextTokenizer(chain), synonyms, false);
 * }</pre>
 *
 * @since 0.1
 */
public final class ArabicTextSynonyms {

  private ArabicTextSynonyms() {}

  /**
   * Reads synonyms in the format of Solr: words that mean the same separated by commas, or what to
   * look for {@code =>} what to put in its place; {@code #} begins a comment. Stop words are left
   * out, as they are in the text; a rule without other words says nothing.
   *
   * @param rules the synonyms; not closed
   * @param chain what becomes of a word
   * @return the map; the words looked for are kept among those that mean the same
   * @throws IOException if the rules cannot be read
   * @throws NullPointerException if {@code rules} or {@code chain} is null
   */
  public static SynonymMap read(Reader rules, ArabicTextChain chain) throws IOException {
    Objects.requireNonNull(chain, "chain");
    SynonymMap.Builder map = new SynonymMap.Builder(true);
    BufferedReader lines = new BufferedReader(Objects.requireNonNull(rules, "rules"));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int comment = line.indexOf('#');
      String rule = comment < 0 ? line : line.substring(0, comment);
      int arrow = rule.indexOf("=>");
      if (arrow < 0) {
        List<CharsRef> same = phrases(rule, chain);
        add(map, same, same, true);
      } else {
        add(
            map,
            phrases(rule.substring(0, arrow), chain),
            phrases(rule.substring(arrow + 2), chain),
            false);
      }
    }
    return map.build();
  }

  private static void add(
      SynonymMap.Builder map, List<CharsRef> inputs, List<CharsRef> outputs, boolean keep) {
    for (CharsRef input : inputs) {
      for (CharsRef output : outputs) {
        if (!keep || !input.equals(output)) {
          map.add(input, output, keep);
        }
      }
    }
  }

  private static List<CharsRef> phrases(String list, ArabicTextChain chain) {
    List<CharsRef> phrases = new ArrayList<>();
    for (String phrase : list.split("[,\u060C]", -1)) {
      RecordedText words = new RecordedText(chain, phrase);
      List<String> terms = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        if (!words.isStop(i)) {
          terms.add(words.form(i, chain.form()));
        }
      }
      if (!terms.isEmpty()) {
        phrases.add(SynonymMap.Builder.join(terms.toArray(String[]::new), new CharsRefBuilder()));
      }
    }
    return phrases;
  }
}
