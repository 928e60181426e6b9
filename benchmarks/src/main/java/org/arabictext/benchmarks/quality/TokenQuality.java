// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.arabictext.core.Span;
import org.arabictext.core.Token;
import org.arabictext.core.TokenType;
import org.arabictext.core.Tokenizer;

/*
 * Tokens: are they where the annotators have them, and are those of the web of the right type?
 *
 * The treebanks split clitics off, and signs from numbers. Tokens of letters and digits that touch
 * are therefore one here, and so are tokens inside one of ours that is a date, a percentage or
 * another token that is more than a word: what is compared is where words and punctuation part.
 */
final class TokenQuality {

  /** A text and the places of its tokens, with their tags if they have any. */
  record Text(String text, List<Span> tokens, List<String> tags) {}

  private static final Map<String, Set<TokenType>> TYPES =
      Map.of(
          "HASH", Set.of(TokenType.HASHTAG),
          "MENTION", Set.of(TokenType.MENTION),
          "URL", Set.of(TokenType.URL),
          "EMOT", Set.of(TokenType.EMOJI, TokenType.EMOTICON));

  private final List<Text> texts;

  private TokenQuality(List<Text> texts) {
    this.texts = texts;
  }

  int size() {
    return texts.size();
  }

  /** Compares boundaries. */
  Overlap boundaries() {
    Overlap sum = new Overlap(0, 0, 0);
    for (Text text : texts) {
      Set<Integer> ours = new TreeSet<>();
      Set<Integer> inner = new TreeSet<>();
      for (Token token : Tokenizer.standard().tokenize(text.text)) {
        ours.add(token.start());
        ours.add(token.end());
        if (!isPlain(token.type())) {
          for (int i = token.start() + 1; i < token.end(); i++) {
            inner.add(i);
          }
        }
      }
      Set<Integer> gold = new TreeSet<>();
      for (Span span : merged(text)) {
        gold.add(span.start());
        gold.add(span.end());
      }
      gold.removeAll(inner);
      sum = sum.plus(Overlap.of(ours, gold));
    }
    return sum;
  }

  private static boolean isPlain(TokenType type) {
    return switch (type) {
      case ARABIC, LATIN, WORD, PUNCTUATION, SYMBOL, UNKNOWN -> true;
      default -> false;
    };
  }

  private static List<Span> merged(Text text) {
    List<Span> merged = new ArrayList<>();
    for (Span span : text.tokens) {
      int last = merged.size() - 1;
      boolean touching =
          last >= 0
              && merged.get(last).end() == span.start()
              && isWord(merged.get(last).of(text.text))
              && isWord(span.of(text.text));
      if (touching) {
        merged.set(last, new Span(merged.get(last).start(), span.end()));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static boolean isWord(CharSequence token) {
    return token.toString().matches("[\\p{L}\\p{M}\\p{N}\\p{Cf}_]+");
  }

  /** Compares the tokens of each type of the web, by the name of its tag. */
  Map<String, Overlap> types() {
    Map<String, Overlap> scores = new TreeMap<>();
    for (Text text : texts) {
      List<Token> tokens = Tokenizer.standard().tokenize(text.text);
      for (Map.Entry<String, Set<TokenType>> type : TYPES.entrySet()) {
        List<Span> ours = new ArrayList<>();
        for (Token token : tokens) {
          if (type.getValue().contains(token.type())) {
            ours.add(token.span());
          }
        }
        List<Span> gold = new ArrayList<>();
        for (int i = 0; i < text.tags.size(); i++) {
          boolean laughter =
              text.tokens.get(i).of(text.text).toString().matches("[\\p{IsArabic}\\p{M}]+");
          if (text.tags.get(i).equals(type.getKey()) && !laughter) {
            gold.add(text.tokens.get(i));
          }
        }
        scores.merge(type.getKey(), Overlap.of(ours, gold), Overlap::plus);
      }
    }
    return scores;
  }

  List<Text> texts() {
    return texts;
  }

  /** Reads a file of texts with their tokens, one in JSON a line. */
  static TokenQuality read(Path file) throws IOException {
    List<Text> texts = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        texts.add(text(json));
      }
    }
    return new TokenQuality(texts);
  }

  private static Text text(JsonParser json) throws IOException {
    String text = "";
    List<Span> tokens = List.of();
    List<String> tags = List.of();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "text" -> text = json.getText();
        case "tokens" -> tokens = tokens(json, text);
        case "tags" -> tags = strings(json);
        default -> json.skipChildren();
      }
    }
    return new Text(text, tokens, tags);
  }

  /** Reads tokens as arrays that begin with two offsets in code points, or as strings. */
  private static List<Span> tokens(JsonParser json, String text) throws IOException {
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      int start;
      int end;
      if (json.currentToken() == JsonToken.START_ARRAY) {
        start = text.offsetByCodePoints(0, json.nextIntValue(0));
        end = text.offsetByCodePoints(0, json.nextIntValue(0));
        while (json.nextToken() != JsonToken.END_ARRAY) {
          json.skipChildren();
        }
      } else {
        start = text.indexOf(json.getText(), at);
        end = start + json.getText().length();
      }
      tokens.add(new Span(start, end));
      at = end;
    }
    return tokens;
  }

  private static List<String> strings(JsonParser json) throws IOException {
    List<String> strings = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      strings.add(json.getText());
    }
    return strings;
  }
}
