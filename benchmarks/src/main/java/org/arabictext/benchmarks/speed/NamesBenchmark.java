// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.speed;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.arabictext.normalizer.names.ArabicName;
import org.arabictext.normalizer.names.NameDistance;
import org.arabictext.normalizer.names.NameSimilarity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Comparing names, and keys for them, beside Commons Text and ICU4J. An operation compares each
 * name of the development pairs with its counterpart, or makes the key of each first name.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class NamesBenchmark {

  private final List<String> firsts = new ArrayList<>();
  private final List<String> seconds = new ArrayList<>();
  private final List<ArabicName> read = new ArrayList<>();
  private final List<ArabicName> readSeconds = new ArrayList<>();
  private final NameSimilarity similarity = new NameSimilarity();
  private final NameDistance distance = new NameDistance();
  private final JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
  private final LevenshteinDistance levenshtein = LevenshteinDistance.getDefaultInstance();
  private Collator collator = Collator.getInstance(ULocale.ROOT);

  /**
   * Reads the pairs.
   *
   * @throws IOException if they cannot be read
   */
  @Setup
  public void read() throws IOException {
    String pairs = "/org/arabictext/benchmarks/quality/name-pairs-development.tsv";
    String text;
    try (InputStream in = NamesBenchmark.class.getResourceAsStream(pairs)) {
      text = new String(Objects.requireNonNull(in, pairs).readAllBytes(), StandardCharsets.UTF_8);
    }
    for (String line : text.split("\n", -1)) {
      String[] columns = line.split("\t", -1);
      if (columns.length > 2) {
        firsts.add(columns[1]);
        seconds.add(columns[2]);
        read.add(ArabicName.of(columns[1]));
        readSeconds.add(ArabicName.of(columns[2]));
      }
    }
    collator = Collator.getInstance(new ULocale("ar"));
    collator.setStrength(Collator.PRIMARY);
    collator.freeze();
  }

  /**
   * Returns the size of an operation.
   *
   * @return the number of pairs
   */
  public int pairs() {
    return firsts.size();
  }

  /** Our similarity of names that were read before. */
  @Benchmark
  public double similarityOfReadNames() {
    double sum = 0;
    for (int i = 0; i < read.size(); i++) {
      sum += read.get(i).similarity(readSeconds.get(i));
    }
    return sum;
  }

  /** Our similarity of texts. */
  @Benchmark
  public double similarity() {
    double sum = 0;
    for (int i = 0; i < firsts.size(); i++) {
      sum += similarity.apply(firsts.get(i), seconds.get(i));
    }
    return sum;
  }

  /** Jaro-Winkler of Commons Text, which knows nothing of Arabic. */
  @Benchmark
  public double jaroWinkler() {
    double sum = 0;
    for (int i = 0; i < firsts.size(); i++) {
      sum += jaroWinkler.apply(firsts.get(i), seconds.get(i));
    }
    return sum;
  }

  /** Our edit distance. */
  @Benchmark
  public double distance() {
    double sum = 0;
    for (int i = 0; i < firsts.size(); i++) {
      sum += distance.apply(firsts.get(i), seconds.get(i));
    }
    return sum;
  }

  /** Levenshtein of Commons Text. */
  @Benchmark
  public double levenshtein() {
    double sum = 0;
    for (int i = 0; i < firsts.size(); i++) {
      sum += levenshtein.apply(firsts.get(i), seconds.get(i));
    }
    return sum;
  }

  /** Our key of spelling, with the reading of the name. */
  @Benchmark
  public int spellingKey() {
    int sum = 0;
    for (String name : firsts) {
      sum += ArabicName.of(name).spellingKey().length();
    }
    return sum;
  }

  /** Our key of sound, of names that were read before. */
  @Benchmark
  public int soundKeyOfReadNames() {
    int sum = 0;
    for (ArabicName name : read) {
      sum += name.soundKey().length();
    }
    return sum;
  }

  /** The key of ICU4J's collator at primary strength. */
  @Benchmark
  public int icuCollationKey() {
    int sum = 0;
    for (String name : firsts) {
      sum += collator.getCollationKey(name).toByteArray().length;
    }
    return sum;
  }
}
