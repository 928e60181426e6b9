// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.core.Sentence;
import org.arabictext.core.SentenceSplitter;
import org.arabictext.core.Token;
import org.arabictext.core.TokenCursor;
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
 * Tokens and sentences beside Lucene, ICU4J and the JDK: time for one pass over the corpus.
 *
 * <p>{@link #classScan()} is the limit: a loop that looks up the class of each code unit and counts
 * where it changes, and knows nothing else. Each method sums where its pieces end, so that no work
 * can be left out.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TokenizationBenchmark {

  private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{Mn}]*|\\p{Nd}+");
  private static final byte[] CLASSES = new byte[0x10000];

  static {
    for (int c = 0; c < CLASSES.length; c++) {
      boolean word =
          UCharacter.isLetterOrDigit(c) || UCharacter.getType(c) == UCharacter.NON_SPACING_MARK;
      CLASSES[c] = (byte) (word ? 2 : UCharacter.isUWhiteSpace(c) ? 0 : 1);
    }
  }

  /** A bundled corpus, or the path of a file. */
  @Param({Corpus.NEWS, Corpus.VOCALIZED, Corpus.TWEETS})
  public String corpus = Corpus.NEWS;

  private final TokenCursor cursor = org.arabictext.core.Tokenizer.standard().cursor();
  private final Tokenizer lucene = new StandardTokenizer();
  private final Tokenizer luceneIcu = new ICUTokenizer();
  private final com.ibm.icu.text.BreakIterator icu =
      com.ibm.icu.text.BreakIterator.getWordInstance(new ULocale("ar"));
  private final BreakIterator jdk = BreakIterator.getWordInstance(Locale.forLanguageTag("ar"));
  private String text = "";
  private char[] chars = new char[0];

  /** Reads the corpus. */
  @Setup
  public void read() {
    text = Corpus.read(corpus);
    chars = text.toCharArray();
  }

  /**
   * Our cursor.
   *
   * @return the sum of the ends of tokens
   */
  @Benchmark
  public long cursor() {
    long sum = 0;
    cursor.reset(chars, 0, chars.length);
    while (cursor.next()) {
      sum += cursor.end();
    }
    return sum;
  }

  /**
   * Our list of tokens, each with its text.
   *
   * @return the sum of the ends of tokens
   */
  @Benchmark
  public long list() {
    long sum = 0;
    for (Token token : org.arabictext.core.Tokenizer.standard().tokenize(text)) {
      sum += token.end();
    }
    return sum;
  }

  /**
   * Lucene's {@code StandardTokenizer}.
   *
   * @return the sum of the ends of tokens
   * @throws IOException never, for a string
   */
  @Benchmark
  public long luceneStandard() throws IOException {
    return walk(lucene);
  }

  /**
   * Lucene's {@code ICUTokenizer}.
   *
   * @return the sum of the ends of tokens
   * @throws IOException never, for a string
   */
  @Benchmark
  public long luceneIcu() throws IOException {
    return walk(luceneIcu);
  }

  private long walk(Tokenizer tokenizer) throws IOException {
    OffsetAttribute offsets = tokenizer.getAttribute(OffsetAttribute.class);
    long sum = 0;
    tokenizer.setReader(new StringReader(text));
    tokenizer.reset();
    while (tokenizer.incrementToken()) {
      sum += offsets.endOffset();
    }
    tokenizer.end();
    tokenizer.close();
    return sum;
  }

  /**
   * The word iterator of ICU4J.
   *
   * @return the sum of the boundaries
   */
  @Benchmark
  public long icuWords() {
    long sum = 0;
    icu.setText(text);
    for (int at = icu.first(); at != com.ibm.icu.text.BreakIterator.DONE; at = icu.next()) {
      sum += at;
    }
    return sum;
  }

  /**
   * The word iterator of the JDK.
   *
   * @return the sum of the boundaries
   */
  @Benchmark
  public long jdkWords() {
    long sum = 0;
    jdk.setText(text);
    for (int at = jdk.first(); at != BreakIterator.DONE; at = jdk.next()) {
      sum += at;
    }
    return sum;
  }

  /**
   * Splitting at white space, which leaves punctuation on the words.
   *
   * @return the sum of the lengths of the pieces
   */
  @Benchmark
  @SuppressWarnings("StringSplitter") // what is measured
  public long split() {
    long sum = 0;
    for (String piece : text.split("\\s+")) {
      sum += piece.length();
    }
    return sum;
  }

  /**
   * A regular expression that finds letters with their marks, and digits.
   *
   * @return the sum of the ends of the pieces
   */
  @Benchmark
  public long regexWords() {
    long sum = 0;
    Matcher matcher = WORDS.matcher(text);
    while (matcher.find()) {
      sum += matcher.end();
    }
    return sum;
  }

  /**
   * The limit: one look-up for each code unit.
   *
   * @return the sum of the ends of runs of one class that is not white space
   */
  @Benchmark
  public long classScan() {
    char[] t = chars;
    byte[] classes = CLASSES;
    long sum = 0;
    int last = 0;
    for (int i = 0; i < t.length; i++) {
      int now = classes[t[i]];
      if (now != last) {
        if (last != 0) {
          sum += i;
        }
        last = now;
      }
    }
    return last != 0 ? sum + t.length : sum;
  }

  /**
   * Our sentences, each with its text.
   *
   * @return the sum of the ends of sentences
   */
  @Benchmark
  public long sentences() {
    long sum = 0;
    for (Sentence sentence : SentenceSplitter.standard().split(text)) {
      sum += sentence.end();
    }
    return sum;
  }

  /**
   * The sentence iterator of ICU4J.
   *
   * @return the sum of the boundaries
   */
  @Benchmark
  public long icuSentences() {
    long sum = 0;
    com.ibm.icu.text.BreakIterator sentences =
        com.ibm.icu.text.BreakIterator.getSentenceInstance(new ULocale("ar"));
    sentences.setText(text);
    for (int at = sentences.first(); at != com.ibm.icu.text.BreakIterator.DONE; ) {
      sum += at;
      at = sentences.next();
    }
    return sum;
  }
}
