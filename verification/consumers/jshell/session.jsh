// SPDX-License-Identifier: Apache-2.0
// What one types into JShell with the library on its class path.
import org.arabictext.analysis.TextAnalyzer
import org.arabictext.normalizer.Normalizer
import org.arabictext.normalizer.Policy
import org.arabictext.stemmer.Stemmers
String text = "\u0648\u0642\u0631\u0623\u062A\u064F \u0627\u0644\u0643\u062A\u0627\u0628\u064E."
System.out.println(Normalizer.of(Policy.named("dediacritize")).normalize(text))
System.out.println(Stemmers.standard().segment("\u0648\u0628\u0627\u0644\u0643\u062A\u0627\u0628").clitics())
System.out.println(String.join(" ", TextAnalyzer.standard().terms(text).toList()))
/exit
