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
  private final Cases cases = new Cases();
  private final ToolPromises tools = new ToolPromises(cases);

  long cases() {
    return cases.count();
  }

  /** Checks the text of a seed, and the tools with the text of the next one of its kind. */
  void check(long seed) throws IOException {
    cases.from("seed " + seed);
    String text = WebText.of(seed);
    all(text);
    tools(text, WebText.of(seed + WebText.KINDS));
  }

  /** Checks a text. */
  void check(String text) throws IOException {
    cases.from("text");
    all(text);
  }

  /** Checks what is not the chain from text to terms. */
  void tools(String text, String other) throws IOException {
    try {
      tools.check(text, other);
    } catch (RuntimeException e) {
      throw new AssertionError(cases.origin() + " threw", e);
    }
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
      throw new AssertionError(cases.origin() + " threw", e);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the promise is about the object
  private void normalization(Normalizer normalizer, String text) throws IOException {
    String name = normalizer.policy().name();
    String once = normalizer.normalize(text);
    if (name.equals("none")) {
      cases.same(once == text, true, "none returns the same object");
    }
    Policy policy = normalizer.policy();
    if (policy.get(Rule.Composition.class) == Rule.Composition.CANONICAL) {
      cases.same(normalizer.normalize(once), once, name + " is idempotent");
      cases.same(
          normalizer.normalize(NFC.normalize(text)),
          normalizer.normalize(NFD.normalize(text)),
          name + " of NFC and NFD");
    }
    if (normalizer.normalize(once).equals(once)) {
      cases.same(normalizer.normalize(once) == once, true, name + " returns unchanged text itself");
    }
    char[] padded = ("xy" + text + "z").toCharArray();
    normalizer.normalize(padded, 2, 2 + text.length(), buffer);
    cases.same(buffer.toString(), once, name + " of an array");
    StringBuilder appended = new StringBuilder();
    normalizer.normalize(text, appended);
    cases.same(appended.toString(), once, name + " to an Appendable");
    appended.setLength(0);
    normalizer.normalize(new StringReader(text), appended);
    cases.same(appended.toString(), once, name + " of a Reader");
    cases.same(normalizer.normalize(CharBuffer.wrap(text)), once, name + " of a CharSequence");
    alignment(normalizer, text, once);
  }

  private void alignment(Normalizer normalizer, String text, String once) {
    String name = normalizer.policy().name();
    NormalizedText aligned = normalizer.align(text);
    cases.same(aligned.normalized(), once, name + " aligned");
    Alignment alignment = aligned.alignment();
    int last = 0;
    for (int i = 0; i < once.length(); i++) {
      Span span = aligned.toOriginal(i, i + 1);
      cases.same(span.start() >= last && span.end() <= text.length(), true, name + " keeps order");
      last = span.start();
    }
    cases.same(
        alignment.toSource(0, once.length()).end(), text.length(), name + " reaches the end");
  }

  void tokens(Tokenizer tokenizer, String text) throws IOException {
    List<Token> tokens = tokenizer.tokenize(text);
    int at = 0;
    for (Token token : tokens) {
      cases.same(token.start() >= at && token.end() > token.start(), true, "tokens in order");
      cases.same(text.substring(token.start(), token.end()), token.text(), "text of a token");
      cases.same(Cases.isSpace(text, at, token.start()), true, "only space between tokens");
      at = token.end();
    }
    cases.same(Cases.isSpace(text, at, text.length()), true, "only space after the last token");
    List<Token> read = new ArrayList<>();
    TokenReader reader = tokenizer.read(new StringReader(text));
    while (reader.next()) {
      read.add(new Token(reader.text(), reader.type(), (int) reader.start(), (int) reader.end()));
    }
    cases.same(read, tokens, "tokens of a Reader");
  }

  private void analysis(String text) {
    List<AnalyzedToken> tokens = analyzer.analyze(text);
    cases.same(
        tokens.stream().map(AnalyzedToken::token).toList(),
        Tokenizer.standard().tokenize(text),
        "tokens of the chain");
    TermCursor cursor = analyzer.cursor().reset(text);
    Normalizer search = Normalizer.of(Policy.named("search"));
    for (AnalyzedToken token : tokens) {
      cases.same(cursor.next(), true, "cursor and list agree");
      cases.same(cursor.stem().toString(), token.stem(), "stem of the cursor");
      cases.same(search.normalize(token.token().text()), token.normalized(), "normalized token");
    }
    cases.same(cursor.next(), false, "cursor and list agree");
    Stream<String> terms = analyzer.terms(text);
    cases.same(terms.noneMatch(String::isEmpty), true, "no empty term");
  }

  private void stem(Stemmer stemmer, String word) {
    String stem = stemmer.stem(word);
    cases.same(stemmer.stem(CharBuffer.wrap(word)), stem, stemmer.name() + " of a CharSequence");
    char[] padded = ("ab" + word).toCharArray();
    Normalizer.of(stemmer.policy()).normalize(padded, 2, padded.length, buffer);
    stemmer.stem(padded, 2, padded.length, buffer);
    cases.same(buffer.toString(), stem, stemmer.name() + " of an array");
    cases.same(stemmer.explain(word).stem(), stem, stemmer.name() + " explains its own answer");
  }

  private void segmentation(String word) {
    StandardStemmer standard = Stemmers.standard();
    Segmentation parts = standard.segment(word);
    cases.same(parts.stem(), standard.stem(word), "stem of the segmentation");
    int at = 0;
    for (Segmentation.Part part : parts.parts()) {
      cases.same(part.span().start(), at, "parts lie one after the other");
      at = part.span().end();
    }
    cases.same(at, word.length(), "parts cover the word");
    StopWords stopWords = StopWords.named("extended");
    cases.same(stopWords.contains(word), stopWords.contains(CharBuffer.wrap(word)), "stop word");
  }
}
