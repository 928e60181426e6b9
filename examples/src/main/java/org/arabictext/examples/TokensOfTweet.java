// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples;

import org.arabictext.core.Sentence;
import org.arabictext.core.SentenceSplitter;
import org.arabictext.core.Token;
import org.arabictext.core.Tokenizer;

/**
 * What the sentences and the tokens of a tweet are.
 *
 * <p>The fact: Arabic on the web is full of pieces that are not words and must not be torn: tags
 * whose words are joined by low lines, numbers with the Arabic decimal and thousands signs, links
 * with Arabic letters in them, prepositions glued to digits, emoji made of several code points. A
 * tokenizer that knows only letters and spaces breaks every one of them. The full stop of a number
 * or of an address ends no sentence either.
 *
 * <p>Run: {@code examples/run TokensOfTweet [TEXT]}
 */
final class TokensOfTweet {

  private static final String TWEET =
      // شكرًا @arabic_team على كتاب #اللغة_العربية 👏🏽 بـ١٢٫٥ دولار فقط!
      "\u0634\u0643\u0631\u064B\u0627 @arabic_team \u0639\u0644\u0649 "
          + "\u0643\u062A\u0627\u0628 "
          + "#\u0627\u0644\u0644\u063A\u0629_\u0627\u0644\u0639\u0631\u0628\u064A\u0629 "
          + "\uD83D\uDC4F\uD83C\uDFFD \u0628\u0640\u0661\u0662\u066B\u0665 "
          + "\u062F\u0648\u0644\u0627\u0631 \u0641\u0642\u0637! "
          // التفاصيل: https://example.org/كتب?لغة=عربية
          + "\u0627\u0644\u062A\u0641\u0627\u0635\u064A\u0644: "
          + "https://example.org/\u0643\u062A\u0628?\u0644\u063A\u0629=\u0639\u0631\u0628\u064A\u0629";

  private TokensOfTweet() {}

  public static void main(String[] args) {
    String text = args.length > 0 ? String.join(" ", args) : TWEET;
    for (Token token : Tokenizer.standard().tokenize(text)) {
      System.out.println(token.start() + "\t" + token.type() + "\t" + token.text());
    }
    for (Sentence sentence : SentenceSplitter.standard().split(text)) {
      System.out.println("sentence\t" + sentence.span().of(text));
    }
  }
}
