// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.io.IOException;
import java.io.Reader;
import org.arabictext.analysis.TermReader;
import org.arabictext.analysis.TextAnalyzer;

/** Writes analysed tokens in one of the formats of {@code analyze}. */
interface AnalysisWriter {

  /** Writes what comes before all inputs. */
  void begin() throws IOException;

  /** Writes the token that the reader stands on. */
  void token(TermReader token) throws IOException;

  /** Writes what comes after all inputs. */
  void end() throws IOException;

  /** Writes all tokens of one input. */
  default void input(TextAnalyzer analyzer, Reader reader) throws IOException {
    TermReader tokens = analyzer.read(reader);
    while (tokens.next()) {
      token(tokens);
    }
  }

  /** Returns the writer for a format. */
  static AnalysisWriter of(Format format, Streams streams) {
    return switch (format) {
      case JSONL -> new JsonAnalysis(streams.out());
      case HTML -> new HtmlAnalysis(streams.out());
      default -> new TsvAnalysis(streams.out());
    };
  }
}
