// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import java.util.List;
import java.util.stream.Stream;
import org.arabictext.normalizer.Policy;
import org.arabictext.normalizer.transliteration.Scheme;
import org.arabictext.stemmer.Stemmer;
import org.arabictext.stemmer.Stemmers;
import org.arabictext.stemmer.StopWords;
import picocli.CommandLine;

/** Turns names on the command line into policies and stemmers. */
final class Names {

  private Names() {}

  /** Reads the name of a policy. */
  static final class PolicyName implements CommandLine.ITypeConverter<Policy> {
    @Override
    public Policy convert(String name) {
      if (!Policy.names().contains(name)) {
        throw new CommandLine.TypeConversionException(
            Suggestions.unknown("policy", name, Policy.names()));
      }
      return Policy.named(name);
    }
  }

  /** Reads the name of a stemmer. */
  static final class StemmerName implements CommandLine.ITypeConverter<Stemmer> {
    @Override
    public Stemmer convert(String name) {
      if (!Stemmers.names().contains(name)) {
        throw new CommandLine.TypeConversionException(
            Suggestions.unknown("stemmer", name, Stemmers.names()));
      }
      return Stemmers.named(name);
    }
  }

  /** Reads the name of a stop word list. */
  static final class StopWordsName implements CommandLine.ITypeConverter<StopWords> {
    @Override
    public StopWords convert(String name) {
      if (!StopWords.names().contains(name)) {
        throw new CommandLine.TypeConversionException(
            Suggestions.unknown("stop word list", name, StopWords.names()));
      }
      return StopWords.named(name);
    }
  }

  /** Reads a format of those commands that write TSV or plain lines. */
  static final class TsvOrLines implements CommandLine.ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      return Names.format(name, Format.TSV, Format.LINES);
    }
  }

  /** Reads a format of {@code analyze}. */
  static final class TsvJsonHtml implements CommandLine.ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      return Names.format(name, Format.TSV, Format.JSONL, Format.HTML);
    }
  }

  /** Reads a format of {@code inspect}. */
  static final class TextJson implements CommandLine.ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      return Names.format(name, Format.TEXT, Format.JSON);
    }
  }

  /** Reads the name of a transliteration scheme. */
  static final class SchemeName implements CommandLine.ITypeConverter<Scheme> {
    @Override
    public Scheme convert(String name) {
      List<String> names = Stream.of(Scheme.values()).map(Scheme::toString).toList();
      if (!names.contains(name)) {
        throw new CommandLine.TypeConversionException(Suggestions.unknown("scheme", name, names));
      }
      return Scheme.named(name);
    }
  }

  private static Format format(String name, Format... formats) {
    for (Format format : formats) {
      if (format.toString().equals(name)) {
        return format;
      }
    }
    List<String> names = Stream.of(formats).map(Format::toString).toList();
    throw new CommandLine.TypeConversionException(Suggestions.unknown("format", name, names));
  }
}
