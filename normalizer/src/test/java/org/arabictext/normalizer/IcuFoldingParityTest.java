// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.arabictext.core.ArabicTextGenerator;
import org.arabictext.core.Rounds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Policy {@code icu-folding} beside Lucene's filter, which runs in a class loader of its own with
 * the ICU4J that it was built for.
 */
class IcuFoldingParityTest {

  private static final long SEED = 79;
  private static URLClassLoader loader;
  private static MethodHandle oracle;

  private final ParityDifferences differences = new ParityDifferences("icu-folding");
  private final Normalizer ours = Normalizer.of(Policy.named("icu-folding"));

  @BeforeAll
  static void load() throws ReflectiveOperationException, IOException {
    URL icu = Path.of("target", "oracle", "icu4j.jar").toUri().toURL();
    URL filter =
        IcuFoldingParityTest.class.getResource(
            "/org/apache/lucene/analysis/icu/ICUFoldingFilter.class");
    String jar = filter.toString().replaceAll("^jar:|!.*$", "");
    URL[] path = {
      icu,
      java.net.URI.create(jar).toURL(),
      TokenStream.class.getProtectionDomain().getCodeSource().getLocation(),
      ArabicNormalizer.class.getProtectionDomain().getCodeSource().getLocation()
    };
    loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    Class<?> type = loader.loadClass("org.apache.lucene.analysis.icu.ICUFoldingFilter");
    Class<?> normalizer = loader.loadClass("com.ibm.icu.text.Normalizer2");
    Object instance = type.getField("NORMALIZER").get(null);
    oracle =
        MethodHandles.publicLookup()
            .findVirtual(
                normalizer, "normalize", MethodType.methodType(String.class, CharSequence.class))
            .bindTo(instance);
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  /* Marks that the filter's ICU4J does not know are no marks to it, and stay where they stand. */
  private static boolean isNewer(String text) {
    return text.codePoints().anyMatch(c -> UCharacter.getAge(c).getMajor() > 15);
  }

  private void check(String text) throws Throwable {
    differences.check(text, (String) oracle.invoke((CharSequence) text), ours.normalize(text));
  }

  @Test
  void everyCodePointAloneAndInsideAWord() throws Throwable {
    for (int c = 0; c <= 0x10FFFF; c = Rounds.nextCodePoint(c)) {
      String one = Character.toString(c);
      check(one);
      check("\u0643\u0627" + one + "\u0654\u0628");
    }
  }

  @Test
  void halfAMillionSeededStrings() throws Throwable {
    ArabicTextGenerator generator = new ArabicTextGenerator(SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    String hard =
        "a\u0301\u0323\u1100\u1161\u11A8\u3131\u314F\u0915\u093C\u0958\u09C7\u09BE\u304B\u3099\u08D4\u0363\u0859\u0671\u0654";
    for (int i = 0; i < Rounds.of(500_000); i++) {
      switch (i % 4) {
        case 0 -> check(generator.vocalizedWord());
        case 1 -> check(generator.word());
        case 2 -> {
          String text = generator.debris(1 + random.nextInt(6));
          if (!isNewer(text)) {
            check(text);
          }
        }
        default -> {
          StringBuilder text = new StringBuilder();
          for (int n = random.nextInt(6); n >= 0; n--) {
            text.append(hard.charAt(random.nextInt(hard.length())));
          }
          check(text.toString());
        }
      }
    }
  }
}
