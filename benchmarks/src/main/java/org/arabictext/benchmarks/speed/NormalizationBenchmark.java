// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
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
 * Normalization of a text, beside what Java users have today: passes over the corpus per second.
 *
 * <p>Two limits: {@link #bareTable()}, a copy loop with one table look-up and nothing else, and
 * {@link #arrayCopy()}, no look-up at all.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NormalizationBenchmark {

  private static final Pattern MARKS = Pattern.compile("[\u064B-\u065F\u0670\u06D6-\u06ED]");
  private static final Pattern TATWEEL = Pattern.compile("\u0640");
  private static final Pattern ALEF = Pattern.compile("[\u0622\u0623\u0625\u0671]");
  private static final Pattern YEH = Pattern.compile("[\u0649\u06CC]");
  private static final Pattern KEHEH = Pattern.compile("\u06A9");
  private static final Pattern CONTROLS =
      Pattern.compile("[\u200B-\u200F\u061C\u202A-\u202E\uFEFF]");
  private static final Pattern DIGITS = Pattern.compile("[\u0660-\u0669]");

  /** A bundled corpus, or the path of a file. */
  @Param({Corpus.NEWS, Corpus.VOCALIZED, Corpus.TWEETS})
  public String corpus = Corpus.NEWS;

  /** The policy that ours runs. */
  @Param("search")
  public String policy = "search";

  private final ArabicNormalizer lucene = new ArabicNormalizer();
  private final Transliterator transliterator =
      Transliterator.createFromRules(
          "arabic",
          "[[:Mn:]&[:Arab:]\u064B-\u0655\u0640] > ; [\u0622\u0623\u0625\u0671] > \u0627;"
              + " [\u0649\u06CC] > \u064A; \u06A9 > \u0643;",
          Transliterator.FORWARD);
  private final TextBuffer buffer = new TextBuffer();
  private final char[] bareTable = new char[0x10000];
  private Normalizer normalizer = Normalizer.of(Policy.named(policy));
  private String text = "";
  private String normalized = "";
  private char[] chars = new char[0];
  private char[] scratch = new char[0];
  private int[] words = new int[0];

  /** Reads the corpus and finds its words. */
  @Setup
  public void read() {
    text = Corpus.read(corpus);
    normalizer = Normalizer.of(Policy.named(policy));
    normalized = normalizer.normalize(text);
    chars = text.toCharArray();
    scratch = new char[chars.length];
    for (int c = 0; c < bareTable.length; c++) {
      bareTable[c] = (char) c;
    }
    bareTable[0x0623] = 0x0627;
    int[] bounds = new int[chars.length + 2];
    int count = 0;
    for (int i = 0; i < chars.length; i++) {
      boolean space = Character.isWhitespace(chars[i]);
      boolean open = count % 2 == 1;
      if (space == open) {
        bounds[count++] = i;
      }
    }
    if (count % 2 == 1) {
      bounds[count++] = chars.length;
    }
    words = java.util.Arrays.copyOf(bounds, count);
  }

  /**
   * Ours, array to buffer: allocates nothing.
   *
   * @return the length of the result
   */
  @Benchmark
  public int oursArray() {
    normalizer.normalize(chars, 0, chars.length, buffer);
    return buffer.length();
  }

  /**
   * Ours, word by word, array to buffer.
   *
   * @return the sum of lengths
   */
  @Benchmark
  public int oursWords() {
    int sum = 0;
    for (int i = 0; i < words.length; i += 2) {
      normalizer.normalize(chars, words[i], words[i + 1], buffer);
      sum += buffer.length();
    }
    return sum;
  }

  /**
   * Ours, word by word, each in place in an array of its own, as Lucene's normalizer works.
   *
   * @return the sum of lengths
   */
  @Benchmark
  public int oursWordsInPlace() {
    int sum = 0;
    for (int i = 0; i < words.length; i += 2) {
      int length = words[i + 1] - words[i];
      System.arraycopy(chars, words[i], scratch, 0, length);
      sum += normalizer.normalizeInPlace(scratch, 0, length);
    }
    return sum;
  }

  /**
   * Ours, string to string.
   *
   * @return the normalized text
   */
  @Benchmark
  public String oursString() {
    return normalizer.normalize(text);
  }

  /**
   * Ours on text that is normalized already.
   *
   * @return the text itself
   */
  @Benchmark
  public String oursUnchanged() {
    return normalizer.normalize(normalized);
  }

  /**
   * The limit: one table look-up and one store a code unit.
   *
   * @return the number of code units
   */
  @Benchmark
  public int bareTable() {
    char[] in = chars;
    char[] out = scratch;
    char[] table = bareTable;
    for (int i = 0; i < in.length; i++) {
      out[i] = table[in[i]];
    }
    return out[out.length - 1];
  }

  /**
   * The limit of memory: the text is copied as it is.
   *
   * @return the last code unit
   */
  @Benchmark
  public int arrayCopy() {
    System.arraycopy(chars, 0, scratch, 0, chars.length);
    return scratch[chars.length - 1];
  }

  /**
   * Lucene's normalizer word by word, as its filter does.
   *
   * @return the sum of lengths
   */
  @Benchmark
  public int luceneWords() {
    int sum = 0;
    for (int i = 0; i < words.length; i += 2) {
      int length = words[i + 1] - words[i];
      System.arraycopy(chars, words[i], scratch, 0, length);
      sum += lucene.normalize(scratch, length);
    }
    return sum;
  }

  /**
   * Lucene's normalizer on the whole text, as those do who copy the class.
   *
   * @return the length of the result
   */
  @Benchmark
  public int luceneText() {
    System.arraycopy(chars, 0, scratch, 0, chars.length);
    return lucene.normalize(scratch, chars.length);
  }

  /**
   * A chain of regular expressions, compiled once, as people write it.
   *
   * @return the normalized text
   */
  @Benchmark
  public String regexChain() {
    String result = MARKS.matcher(text).replaceAll("");
    result = TATWEEL.matcher(result).replaceAll("");
    result = ALEF.matcher(result).replaceAll("\u0627");
    result = YEH.matcher(result).replaceAll("\u064A");
    result = KEHEH.matcher(result).replaceAll("\u0643");
    result = CONTROLS.matcher(result).replaceAll("");
    result =
        DIGITS
            .matcher(result)
            .replaceAll(m -> String.valueOf((char) (m.group().charAt(0) - 0x0660 + '0')));
    result = result.replace('\u066A', '%').replace('\u066B', '.').replace('\u066C', ',');
    return result.toLowerCase(Locale.ROOT);
  }

  /**
   * ICU4J's NFKC with case folding: what a search engine has without Arabic rules.
   *
   * @return the normalized text
   */
  @Benchmark
  public String icuNfkcCaseFold() {
    return Normalizer2.getNFKCCasefoldInstance().normalize(text);
  }

  /**
   * What Lucene's {@code ICUFoldingFilter} does to a term, done to the text.
   *
   * @return the folded text
   */
  @Benchmark
  public String luceneIcuFolding() {
    return ICUFoldingFilter.NORMALIZER.normalize(text);
  }

  /**
   * ICU4J's transliterator with the rules of the regular expressions.
   *
   * @return the normalized text
   */
  @Benchmark
  public String icuTransliterator() {
    return transliterator.transliterate(text);
  }
}
