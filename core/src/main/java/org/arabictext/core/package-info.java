// SPDX-License-Identifier: Apache-2.0
/**
 * Letter and mark classes, tokens, sentences, spans and alignment.
 *
 * <pre>{@code
 *             Tokenizer ----------> Token, TokenType, Span
 * text ----->   cursor, reader     TokenCursor, TokenReader
 *             SentenceSplitter ---> Sentence
 *               reader              SentenceReader
 * Arabic, CharClass     what a code point is
 * Alignment             which stretch of one text came from which of another
 * TextBuffer            text that is used again
 * }</pre>
 */
@NullMarked
package org.arabictext.core;

import org.jspecify.annotations.NullMarked;
