// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.unsafe.types.UTF8String;
import org.arabictext.analysis.TermCursor;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/** {@code ar_terms}: what a search engine would index. */
record TermsFunction(String policy, String stemmer, String stopWords) implements TextFunction {

  TermsFunction {
    Policy.named(policy);
    Stemmers.named(stemmer);
    StopWords.named(stopWords);
  }

  @Override
  public String name() {
    return "ar_terms";
  }

  @Override
  public List<String> options() {
    return List.of(policy, stemmer, stopWords);
  }

  @Override
  public DataType outputType() {
    return Types.WORDS;
  }

  @Override
  public Function<Object, Object> get() {
    TermCursor cursor =
        TextAnalyzer.builder()
            .policy(Policy.named(policy))
            .stemmer(Stemmers.named(stemmer))
            .stopWords(StopWords.named(stopWords))
            .build()
            .cursor();
    Utf8 utf8 = new Utf8();
    TermMemory memory = new TermMemory();
    Words terms = new Words();
    TextBuffer none = new TextBuffer();
    return value -> {
      char[] text = utf8.read((UTF8String) value).chars();
      cursor.reset(text, 0, utf8.length());
      terms.clear();
      while (cursor.next()) {
        int known = memory.find(text, cursor.start(), cursor.end(), cursor.type());
        if (known >= 0) {
          memory.addTo(terms, known);
        } else {
          TextBuffer stem = cursor.isTerm() ? cursor.stem() : none;
          int size = utf8.encode(stem.array(), 0, stem.length());
          memory.keep(utf8.encoded(), size);
          if (size > 0) {
            terms.add(utf8.encoded(), size);
          }
        }
      }
      return terms.toArray();
    };
  }
}
