// SPDX-License-Identifier: Apache-2.0
package consumer;

import java.util.stream.Collectors;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmers;

/** Uses each layer once. */
public final class App {

  private App() {}

  public static void main(String[] args) {
    String text = "\u0648\u0642\u0631\u0623\u062A\u064F \u0627\u0644\u0643\u062A\u0627\u0628\u064E.";
    System.out.println(Normalizer.of(Policy.named("dediacritize")).normalize(text));
    System.out.println(Stemmers.standard().segment("\u0648\u0628\u0627\u0644\u0643\u062A\u0627\u0628").clitics());
    System.out.println(TextAnalyzer.standard().terms(text).collect(Collectors.joining(" ")));
  }
}
