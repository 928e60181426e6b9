// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import picocli.CommandLine;

/** Reads the name of an encoding. */
final class EncodingName implements CommandLine.ITypeConverter<Charset> {

  @Override
  public Charset convert(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new CommandLine.TypeConversionException("unknown encoding '" + name + "'");
    }
  }
}
