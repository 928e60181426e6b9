// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.translate.LookupTranslator;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.transliteration.Scheme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Transliteration of a text, beside ICU4J with the same table as rules, Commons Text's look-up and
 * the loop over a hash map that users write: passes over the corpus per second. ASCII is taken out
 * of the corpus, since only ours tells it from the signs of the scheme.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TransliterationBenchmark {

  private static final String ARABIC =
      "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
          + "\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A"
          + "\u0640\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A"
          + "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0671";
  private static final String SIGNS = "'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYyFNKaui~o`{";

  /** A bundled corpus, or the path of a file. */
  @Param({Corpus.NEWS, Corpus.VOCALIZED, Corpus.TWEETS})
  public String corpus = Corpus.VOCALIZED;

  private final org.arabictext.normalizer.transliteration.Transliterator there =
      org.arabictext.normalizer.transliteration.Transliterator.of(Scheme.ARABIC, Scheme.BUCKWALTER);
  private final org.arabictext.normalizer.transliteration.Transliterator back =
      org.arabictext.normalizer.transliteration.Transliterator.of(Scheme.BUCKWALTER, Scheme.ARABIC);
  private final org.arabictext.normalizer.transliteration.Transliterator din =
      org.arabictext.normalizer.transliteration.Transliterator.of(Scheme.ARABIC, Scheme.DIN_31635);
  private final Transliterator icu = icu();
  private final Transliterator icuLatin = Transliterator.getInstance("Arabic-Latin");
  private final LookupTranslator lookup;
  private final Map<Character, Character> map = new HashMap<>();
  private final TextBuffer buffer = new TextBuffer();
  private String text = "";
  private char[] chars = new char[0];
  private char[] signs = new char[0];

  /** Fills the tables of the peers. */
  public TransliterationBenchmark() {
    Map<CharSequence, CharSequence> table = new HashMap<>();
    for (int i = 0; i < ARABIC.length(); i++) {
      map.put(ARABIC.charAt(i), SIGNS.charAt(i));
      table.put(ARABIC.substring(i, i + 1), SIGNS.substring(i, i + 1));
    }
    lookup = new LookupTranslator(table);
  }

  private static Transliterator icu() {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < ARABIC.length(); i++) {
      rules.append(ARABIC.charAt(i)).append(" > \\").append(SIGNS.charAt(i)).append(" ;\n");
    }
    return Transliterator.createFromRules("buckwalter", quoted(rules), Transliterator.FORWARD);
  }

  /* Letters are quoted with apostrophes: a backslash before some of them means a code point. */
  private static String quoted(StringBuilder rules) {
    return rules.toString().replaceAll("\\\\([A-Za-z_])", "'$1'");
  }

  /** Reads the corpus. */
  @Setup
  public void read() {
    text = Corpus.read(corpus).replaceAll("[!-~]", "");
    chars = text.toCharArray();
    signs = there.transliterate(text).toCharArray();
  }

  /**
   * Ours to Buckwalter, array to buffer.
   *
   * @return the length of the result
   */
  @Benchmark
  public int oursArray() {
    there.transliterate(chars, 0, chars.length, buffer);
    return buffer.length();
  }

  /**
   * Ours to Buckwalter, string to string.
   *
   * @return the result
   */
  @Benchmark
  public String oursString() {
    return there.transliterate(text);
  }

  /**
   * Ours from Buckwalter, array to buffer.
   *
   * @return the length of the result
   */
  @Benchmark
  public int oursBack() {
    back.transliterate(signs, 0, signs.length, buffer);
    return buffer.length();
  }

  /**
   * ICU4J's transliterator with the table as rules.
   *
   * @return the result
   */
  @Benchmark
  public String icuRules() {
    return icu.transliterate(text);
  }

  /**
   * Commons Text's look-up translator.
   *
   * @return the result
   */
  @Benchmark
  public String commonsLookup() {
    return lookup.translate(text);
  }

  /**
   * A loop over a hash map.
   *
   * @return the result
   */
  @Benchmark
  public String hashMap() {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(map.getOrDefault(text.charAt(i), text.charAt(i)));
    }
    return out.toString();
  }

  /**
   * Ours to DIN 31635.
   *
   * @return the result
   */
  @Benchmark
  public String oursDin() {
    return din.transliterate(text);
  }

  /**
   * ICU4J's Arabic-Latin.
   *
   * @return the result
   */
  @Benchmark
  public String icuArabicLatin() {
    return icuLatin.transliterate(text);
  }
}
