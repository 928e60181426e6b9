// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.concurrent.TimeUnit;
import org.arabictext.benchmarks.Corpus;
import org.arabictext.normalizer.text.ArabicCollation;
import org.arabictext.normalizer.text.ArabicKeyboard;
import org.arabictext.normalizer.text.DigitSet;
import org.arabictext.normalizer.text.TextLength;
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

/** The small tools for text beside what ICU4J offers. An operation is the whole text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TextToolsBenchmark {

  private static final int NUMBERS = 1000;

  /** {@link Corpus#NEWS}, {@link Corpus#VOCALIZED} or the path of a text. */
  @Param(Corpus.VOCALIZED)
  public String corpus = Corpus.VOCALIZED;

  private String text = "";
  private String typed = "";
  private String[] lines = {};
  private final NumberFormat icuNumbers = NumberFormat.getInstance(new ULocale("ar@numbers=arab"));
  private Transliterator icuKeyboard = Transliterator.getInstance("Any-Null");
  private Collator icuCollator = Collator.getInstance(ULocale.ROOT);

  /** Reads the text, and types it with the wrong keyboard. */
  @Setup
  public void read() {
    text = Corpus.read(corpus);
    typed = ArabicKeyboard.toLatin(text);
    lines = text.split("[ \n]+", -1);
    icuCollator = Collator.getInstance(new ULocale("ar"));
    icuCollator.freeze();
    StringBuilder rules = new StringBuilder("b > \u0644\u0627; ");
    for (char c = 'a'; c <= 'z'; c++) {
      if (c != 'b') {
        rules.append(c).append(" > ").append(ArabicKeyboard.toArabic("" + c)).append("; ");
      }
    }
    icuKeyboard =
        Transliterator.createFromRules("keyboard", rules.toString(), Transliterator.FORWARD);
    ((DecimalFormat) icuNumbers).setGroupingUsed(false);
  }

  /** Graphemes counted by us. */
  @Benchmark
  public int graphemes() {
    return TextLength.graphemes(text);
  }

  /** Graphemes counted by ICU4J. */
  @Benchmark
  public int graphemesByIcu() {
    BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    clusters.setText(text);
    int n = 0;
    while (clusters.next() != BreakIterator.DONE) {
      n++;
    }
    return n;
  }

  /** The first 100 graphemes, cut by us. */
  @Benchmark
  public int truncate() {
    return TextLength.truncate(text, 100).length();
  }

  /** The first 100 graphemes, cut by ICU4J. */
  @Benchmark
  public int truncateByIcu() {
    BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    clusters.setText(text);
    return text.substring(0, clusters.next(100)).length();
  }

  /** The keyboard repaired by us. */
  @Benchmark
  public int keyboard() {
    return ArabicKeyboard.toArabic(typed).length();
  }

  /** The letter keys repaired by a transliterator of ICU4J. */
  @Benchmark
  public int keyboardByIcu() {
    return icuKeyboard.transliterate(typed).length();
  }

  /** A thousand numbers written and read by us. */
  @Benchmark
  public long numbers() {
    long sum = 0;
    for (long n = 0; n < NUMBERS; n++) {
      sum += DigitSet.parse(DigitSet.ARABIC_INDIC.format(n * 7919)).orElseThrow();
    }
    return sum;
  }

  /** A thousand numbers written and read by ICU4J. */
  @Benchmark
  public long numbersByIcu() {
    long sum = 0;
    for (long n = 0; n < NUMBERS; n++) {
      String written = icuNumbers.format(n * 7919);
      sum += icuNumbers.parse(written, new ParsePosition(0)).longValue();
    }
    return sum;
  }

  /** Sort keys of the words by us, debris repaired. */
  @Benchmark
  public int sortKeys() {
    int sum = 0;
    for (String line : lines) {
      sum += ArabicCollation.standard().sortKey(line).length;
    }
    return sum;
  }

  /** Sort keys of the words by ICU4J alone. */
  @Benchmark
  public int sortKeysByIcu() {
    int sum = 0;
    for (String line : lines) {
      sum += icuCollator.getCollationKey(line).toByteArray().length;
    }
    return sum;
  }
}
