// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.arabictext.analysis.AnalyzedToken;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;
import org.junit.jupiter.api.Test;

/** Shared instances give sixteen threads at once what they give one. */
class ConcurrencyTest {

  private static final int THREADS = 16;
  private static final int TEXTS = 1_500;

  /** What every shared type says about a text. */
  private static List<Object> answers(String text) {
    List<Object> answers = new ArrayList<>();
    answers.add(Tokenizer.standard().tokenize(text));
    answers.add(Tokenizer.uax29().tokenize(text));
    for (String name : Policy.names()) {
      Normalizer normalizer = Normalizer.of(Policy.named(name));
      answers.add(normalizer.normalize(text));
      answers.add(normalizer.align(text));
    }
    for (AnalyzedToken token : TextAnalyzer.standard().analyze(text)) {
      answers.add(token);
      for (String name : Stemmers.names()) {
        Stemmer stemmer = Stemmers.named(name);
        answers.add(stemmer.stem(token.token().text()));
      }
      answers.add(Stemmers.standard().segment(token.token().text()));
      answers.add(StopWords.named("core").contains(token.token().text()));
    }
    return answers;
  }

  @Test
  void sixteenThreadsGetTheAnswersOfOne() throws Exception {
    List<List<Object>> expected = new ArrayList<>();
    for (int seed = 0; seed < TEXTS; seed++) {
      expected.add(answers(WebText.of(seed)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Callable<Integer>> work = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        int shift = t * TEXTS / THREADS;
        work.add(
            () -> {
              start.await();
              int wrong = 0;
              for (int i = 0; i < TEXTS; i++) {
                int seed = (i + shift) % TEXTS;
                wrong += answers(WebText.of(seed)).equals(expected.get(seed)) ? 0 : 1;
              }
              return wrong;
            });
      }
      for (Future<Integer> result : threads.invokeAll(work)) {
        assertThat(result.get()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
