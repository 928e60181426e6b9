// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.StringReader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.arabictext.analysis.AnalyzedToken;
import org.arabictext.analysis.TermCursor;
import org.arabictext.analysis.TextAnalyzer;
import org.arabictext.core.Alignment;
import org.arabictext.core.Span;
import org.arabictext.core.TextBuffer;
import org.arabictext.core.Token;
import org.arabictext.core.TokenReader;
import org.arabictext.core.Tokenizer;
import org.arabictext.normalizer.NormalizedText;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.Rule;
import org.arabictext.stemmer.Segmentation;
import org.arabictext.stemmer.StandardStemmer;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;

/** The promises, as checks of one text; each comparison counts as a case. */
final class Promises {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private final List<Normalizer> normalizers =
      Policy.names().stream().map(name -> Normalizer.of(Policy.named(name))).toList();
  private final List<Stemmer> stemmers = Stemmers.names().stream().map(Stemmers::named).toList();
  private final List<Tokenizer> tokenizers =
      List.of(
          Tokenizer.builder().whiteSpace(true).build(), Tokenizer.standard(), Tokenizer.uax29());
  private final TextAnalyzer analyzer = TextAnalyzer.standard();
  private final TextBuffer buffer = new TextBuffer();
  private String origin = "";
  private long cases;

  long cases() {
    return cases;
  }

  /** Checks the text of a seed. */
  void check(long seed) throws IOException {
    origin = "seed " + seed;
    all(WebText.of(seed));
  }

  /** Checks a text. */
  void check(String text) throws IOException {
    origin = "text";
    all(text);
  }

  private void all(String text) throws IOException {
    try {
      for (Normalizer normalizer : normalizers) {
        normalization(normalizer, text);
      }
      for (Tokenizer tokenizer : tokenizers) {
        tokens(tokenizer, text);
      }
      analysis(text);
      for (Token token : Tokenizer.standard().tokenize(text)) {
        for (Stemmer stemmer : stemmers) {
          stem(stemmer, token.text());
        }
        segmentation(token.text());
      }
    } catch (RuntimeException e) {
      throw new AssertionError(origin + " threw", e);
    }
  }

  private void same(Object actual, Object expected, String promise) {
    cases++;
    if (!actual.equals(expected)) {
      throw new AssertionError(
          origin + ": " + promise + ": <" + actual + "> but <" + expected + ">");
    }
  }

  @SuppressWarnings("ReferenceEquality") // the promise is about the object
  private void normalization(Normalizer normalizer, String text) throws IOException {
    String name = normalizer.policy().name();
    String once = normalizer.normalize(text);
    if (name.equals("none")) {
      same(once == text, true, "none returns the same object");
    }
    Policy policy = normalizer.policy();
    if (policy.get(Rule.Composition.class) == Rule.Composition.CANONICAL) {
      same(normalizer.normalize(once), once, name + " is idempotent");
      same(
          normalizer.normalize(NFC.normalize(text)),
          normalizer.normalize(NFD.normalize(text)),
          name + " of NFC and NFD");
    }
    if (normalizer.normalize(once).equals(once)) {
      same(normalizer.normalize(once) == once, true, name + " returns unchanged text itself");
    }
    char[] padded = ("xy" + text + "z").toCharArray();
    normalizer.normalize(padded, 2, 2 + text.length(), buffer);
    same(buffer.toString(), once, name + " of an array");
    StringBuilder appended = new StringBuilder();
    normalizer.normalize(text, appended);
    same(appended.toString(), once, name + " to an Appendable");
    appended.setLength(0);
    normalizer.normalize(new StringReader(text), appended);
    same(appended.toString(), once, name + " of a Reader");
    same(normalizer.normalize(CharBuffer.wrap(text)), once, name + " of a CharSequence");
    alignment(normalizer, text, once);
  }

  private void alignment(Normalizer normalizer, String text, String once) {
    String name = normalizer.policy().name();
    NormalizedText aligned = normalizer.align(text);
    same(aligned.normalized(), once, name + " aligned");
    Alignment alignment = aligned.alignment();
    int last = 0;
    for (int i = 0; i < once.length(); i++) {
      Span span = aligned.toOriginal(i, i + 1);
      same(span.start() >= last && span.end() <= text.length(), true, name + " keeps order");
      last = span.start();
    }
    same(alignment.toSource(0, once.length()).end(), text.length(), name + " reaches the end");
  }

  private void tokens(Tokenizer tokenizer, String text) throws IOException {
    List<Token> tokens = tokenizer.tokenize(text);
    int at = 0;
    for (Token token : tokens) {
      same(token.start() >= at && token.end() > token.start(), true, "tokens in order");
      same(text.substring(token.start(), token.end()), token.text(), "text of a token");
      same(isSpace(text, at, token.start()), true, "only space between tokens");
      at = token.end();
    }
    same(isSpace(text, at, text.length()), true, "only space after the last token");
    List<Token> read = new ArrayList<>();
    TokenReader reader = tokenizer.read(new StringReader(text));
    while (reader.next()) {
      read.add(new Token(reader.text(), reader.type(), (int) reader.start(), (int) reader.end()));
    }
    same(read, tokens, "tokens of a Reader");
  }

  private static boolean isSpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!com.ibm.icu.lang.UCharacter.isUWhiteSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void analysis(String text) {
    List<AnalyzedToken> tokens = analyzer.analyze(text);
    same(
        tokens.stream().map(AnalyzedToken::token).toList(),
        Tokenizer.standard().tokenize(text),
        "tokens of the chain");
    TermCursor cursor = analyzer.cursor().reset(text);
    Normalizer search = Normalizer.of(Policy.named("search"));
    for (AnalyzedToken token : tokens) {
      same(cursor.next(), true, "cursor and list agree");
      same(cursor.stem().toString(), token.stem(), "stem of the cursor");
      same(search.normalize(token.token().text()), token.normalized(), "normalized token");
    }
    same(cursor.next(), false, "cursor and list agree");
    Stream<String> terms = analyzer.terms(text);
    same(terms.noneMatch(String::isEmpty), true, "no empty term");
  }

  private void stem(Stemmer stemmer, String word) {
    String stem = stemmer.stem(word);
    same(stemmer.stem(CharBuffer.wrap(word)), stem, stemmer.name() + " of a CharSequence");
    char[] padded = ("ab" + word).toCharArray();
    Normalizer.of(stemmer.policy()).normalize(padded, 2, padded.length, buffer);
    stemmer.stem(padded, 2, padded.length, buffer);
    same(buffer.toString(), stem, stemmer.name() + " of an array");
    same(stemmer.explain(word).stem(), stem, stemmer.name() + " explains its own answer");
  }

  private void segmentation(String word) {
    StandardStemmer standard = Stemmers.standard();
    Segmentation parts = standard.segment(word);
    same(parts.stem(), standard.stem(word), "stem of the segmentation");
    int at = 0;
    for (Segmentation.Part part : parts.parts()) {
      same(part.span().start(), at, "parts lie one after the other");
      at = part.span().end();
    }
    same(at, word.length(), "parts cover the word");
    StopWords stopWords = StopWords.named("extended");
    same(stopWords.contains(word), stopWords.contains(CharBuffer.wrap(word)), "stop word");
  }
}
