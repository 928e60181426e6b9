// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.arabictext.core.Token;
import org.arabictext.core.Tokenizer;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.normalizer.Normalizer;
import org.arabictext.normalizer.Policy;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;

/**
 * Checksums of everything that the library makes of a fixed seeded corpus. They are the same on
 * every JDK, with every ICU4J and Lucene that is supported, under every default locale.
 */
final class Fingerprints {

  /* The Unicode of ICU4J 72. */
  private static final VersionInfo OLDEST = VersionInfo.getInstance(15, 0);
  private static final Set<Integer> WITH_DICTIONARY =
      Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.HANGUL);

  private Fingerprints() {}

  /**
   * Prints the checksums.
   *
   * @param args the size of the corpus in millions of UTF-16 code units
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    of(Integer.parseInt(args[0])).forEach(System.out::println);
  }

  /** Returns a line for each policy, tokenizer, stemmer and analyzer: its name and a checksum. */
  static List<String> of(int millions) throws IOException {
    Map<String, Function<String, Iterable<String>>> makers = makers();
    Map<String, MessageDigest> digests = new LinkedHashMap<>();
    makers.keySet().forEach(name -> digests.put(name, sha256()));
    MessageDigest lucene = sha256();
    long length = 0;
    try (Analyzer analyzer = new ArabicTextAnalyzer()) {
      for (long seed = 0; length < millions * 1_000_000L; seed++) {
        String text = settled(WebText.of(seed));
        length += text.length();
        makers.forEach((name, maker) -> add(digests.get(name), maker.apply(text)));
        add(lucene, terms(analyzer, text));
      }
    }
    digests.put("lucene analyzer", lucene);
    List<String> lines = new ArrayList<>();
    digests.forEach(
        (name, digest) ->
            lines.add(millions + "\t" + name + "\t" + HexFormat.of().formatHex(digest.digest())));
    return lines;
  }

  /*
   * What an ICU4J says of code points that are newer than itself, and how the dictionaries of its
   * release divide text that is written without spaces, is its own: neither is in the corpus.
   */
  private static String settled(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Fingerprints::isSettled).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isSettled(int c) {
    if (c == 0x19DA) { // NEW TAI LUE THAM DIGIT ONE wants no dictionary since Unicode 16
      return false;
    }
    if (c < 0x10000 && Character.isSurrogate((char) c)) {
      return true;
    }
    VersionInfo age = UCharacter.getAge(c);
    return age.getMajor() > 0
        && age.compareTo(OLDEST) <= 0
        && UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK)
            != UCharacter.LineBreak.COMPLEX_CONTEXT
        && !WITH_DICTIONARY.contains(UScript.getScript(c));
  }

  private static Map<String, Function<String, Iterable<String>>> makers() {
    Map<String, Function<String, Iterable<String>>> makers = new LinkedHashMap<>();
    for (String name : Policy.names()) {
      Normalizer normalizer = Normalizer.of(Policy.named(name));
      makers.put("policy " + name, text -> List.of(normalizer.normalize(text)));
    }
    makers.put("tokens", text -> spans(Tokenizer.standard(), text));
    for (String name : Stemmers.names()) {
      Stemmer stemmer = Stemmers.named(name);
      makers.put("stemmer " + name, text -> stems(stemmer, text));
    }
    return makers;
  }

  private static List<String> spans(Tokenizer tokenizer, String text) {
    List<String> spans = new ArrayList<>();
    for (Token token : tokenizer.tokenize(text)) {
      spans.add(token.start() + "-" + token.end() + token.type());
    }
    return spans;
  }

  private static List<String> stems(Stemmer stemmer, String text) {
    List<String> stems = new ArrayList<>();
    for (Token token : Tokenizer.standard().tokenize(text)) {
      stems.add(stemmer.stem(token.text()));
    }
    return stems;
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term + " " + offset.startOffset() + "-" + offset.endOffset());
      }
      stream.end();
    }
    return terms;
  }

  /* Lone surrogates are told apart: the code units themselves are summed, not their UTF-8. */
  private static void add(MessageDigest digest, Iterable<String> results) {
    for (String result : results) {
      digest.update(result.getBytes(StandardCharsets.UTF_16LE));
      digest.update((byte) '\n');
      for (int i = 0; i < result.length(); i++) {
        if (Character.isSurrogate(result.charAt(i))) {
          digest.update((byte) (result.charAt(i) >> 8));
          digest.update((byte) result.charAt(i));
        }
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
