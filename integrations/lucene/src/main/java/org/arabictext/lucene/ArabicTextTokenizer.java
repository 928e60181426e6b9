// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.arabictext.analysis.TermReader;
import org.arabictext.core.TextBuffer;
import org.arabictext.core.TokenType;

/**
 * The whole chain in one stage: splits the text, leaves out stop words, and gives each word in the
 * form that the chain asks for.
 *
 * <p>Offsets are those of the word as written, with its marks. A stop word leaves a gap in the
 * positions; punctuation, symbols and emoticons do not. A hashtag gives its words, a mention the
 * name. Nothing longer than 255 code units makes one token. Protected words carry the {@link
 * KeywordAttribute}. Types are {@code <ALPHANUM>}, {@code <NUM>}, {@code <EMOJI>} as in Lucene's
 * {@code StandardTokenizer}, and {@code <URL>}, {@code <EMAIL>}, {@code <DATE>} and so on after the
 * names of {@link TokenType}.
 *
 * <p>As every token stream, for one thread. Time is linear in the length of the text; memory is
 * bounded.
 *
 * <pre>{@code
 * org.apache.lucene.analysis.Tokenizer tokenizer = new ArabicTextTokenizer();
 * tokenizer.setReader(reader);
 * }</pre>
 *
 * @since 0.1
 */
public final class ArabicTextTokenizer extends Tokenizer {

  private static final String WORD = "<ALPHANUM>";
  private static final Map<TokenType, String> TYPES = new EnumMap<>(TokenType.class);

  static {
    for (TokenType type : TokenType.values()) {
      TYPES.put(type, "<" + type.name() + ">");
    }
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  private final WordSource words;
  private final TermMaker terms;
  private final TermForm form;

  /** Whether the term of a plain word is its stem: no word is protected. */
  private final boolean onlyStems;

  private boolean recordsWritten;
  private int skipped;

  /** Makes a tokenizer with the standard chain. */
  public ArabicTextTokenizer() {
    this(ArabicTextChain.standard());
  }

  /**
   * Makes a tokenizer.
   *
   * @param chain what becomes of a word
   * @throws NullPointerException if {@code chain} is null
   */
  public ArabicTextTokenizer(ArabicTextChain chain) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, chain);
  }

  /**
   * Makes a tokenizer with attributes from a factory.
   *
   * @param factory makes the attributes
   * @param chain what becomes of a word
   * @throws NullPointerException if {@code chain} is null
   */
  public ArabicTextTokenizer(AttributeFactory factory, ArabicTextChain chain) {
    super(factory);
    Objects.requireNonNull(chain, "chain");
    words = new WordSource(chain);
    terms = new TermMaker(chain);
    form = chain.form();
    onlyStems = form == TermForm.STEM && chain.protectedWords().isEmpty();
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    skipped = 0;
    while (words.next()) {
      TermReader known = onlyStems ? words.plain() : null;
      if (known == null) {
        terms.set(words.buffer(), words.from(), words.to(), words.type());
      }
      if (known == null ? terms.isStop() : known.isStop()) {
        skipped++;
        continue;
      }
      TextBuffer made = known == null ? terms.term(form) : known.stem();
      if (made.length() > 0) {
        emit(made, known == null && terms.isProtected());
        return true;
      }
    }
    return false;
  }

  private void emit(TextBuffer made, boolean isProtected) {
    term.copyBuffer(made.array(), 0, made.length());
    offset.setOffset(correctOffset(words.start()), correctOffset(words.end()));
    position.setPositionIncrement(skipped + 1);
    type.setType(name(words.type()));
    keyword.setKeyword(isProtected);
    if (recordsWritten) {
      getAttribute(WrittenAttribute.class)
          .set(words.buffer(), words.from(), words.to(), made.array(), made.length());
    }
  }

  private static String name(TokenType type) {
    if (type == TokenType.ARABIC) { // without the table that a switch looks into
      return WORD;
    }
    return switch (type) {
      case LATIN, WORD, HASHTAG, ABBREVIATION -> WORD;
      case NUMBER -> "<NUM>";
      default -> TYPES.getOrDefault(type, TypeAttribute.DEFAULT_TYPE);
    };
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(words.inputLength());
    offset.setOffset(end, end);
    position.setPositionIncrement(position.getPositionIncrement() + skipped);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    words.reset(input);
    recordsWritten = hasAttribute(WrittenAttribute.class);
    skipped = 0;
  }
}
