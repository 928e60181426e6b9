// SPDX-License-Identifier: Apache-2.0
// For a class: examples/shell opens JShell with these words at hand. Try
//   stem("والكتاب")
//   explain("وَسَيَكْتُبُونَهَا")
//   normalize("كِتَـــابٌ")        normalize("كِتَـــابٌ", "dediacritize")
//   tokens("قرأتُ ١٢٫٥٪ من الكتاب!")
//   terms("قرأت في الكتب")
//   codePoints("ﷲ")
//   compare("المكتبات")
//   segment("وبالكتاب")
//   sentences("وصل د. سامر. متى؟")
//   inspect("الكتاب کبیر ﻻ شك")
import java.util.*;
import java.util.stream.*;
import org.arabictext.analysis.*;
import org.arabictext.core.*;
import org.arabictext.normalizer.*;
import org.arabictext.normalizer.inspection.*;
import org.arabictext.stemmer.*;

String stem(String word) { return Stemmers.named("standard").stem(word); }
String stem(String word, String stemmer) { return Stemmers.named(stemmer).stem(word); }
String normalize(String text, String policy) { return Normalizer.of(Policy.named(policy)).normalize(text); }
String normalize(String text) { return normalize(text, "search"); }
List<String> terms(String text) { return TextAnalyzer.standard().terms(text).toList(); }
void tokens(String text) {
  for (AnalyzedToken t : TextAnalyzer.standard().analyze(text)) {
    System.out.println(t.token().start() + "\t" + t.token().type() + "\t" + t.token().text() + "\t" + t.stem());
  }
}
void explain(String word) {
  Explanation e = Stemmers.named("standard").explain(word);
  for (Explanation.Step s : e.steps()) {
    System.out.println(s.kind() + "\t" + s.affix() + "\t-> " + s.result() + "\t" + s.note());
  }
  System.out.println("stem\t" + e.stem());
}
void compare(String word) {
  for (String name : Stemmers.names()) {
    System.out.println(name + "\t" + Stemmers.named(name).stem(word));
  }
}
void codePoints(String text) {
  text.codePoints().forEach(c -> System.out.println(String.format("U+%04X %s", c, Character.getName(c))));
}
String segment(String word) { return Stemmers.standard().segment(word).clitics(); }
List<String> sentences(String text) {
  return SentenceSplitter.standard().stream(text).map(s -> s.span().of(text)).toList();
}
void inspect(String text) {
  for (Finding f : Inspection.of(text).findings()) {
    System.out.println(f.count() + "\t" + f.kind().label() + "\t" + f.places());
  }
}
