// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.apache.commons.text.StringEscapeUtils;

/** What the writers of the page share: escaping, and the parts that come with the command. */
final class Html {

  private Html() {}

  /**
   * Makes text of whatever it is, for elements and quoted attributes. A carriage return is written
   * as a reference, since parsers would make a line feed of it and shift all places after it; a
   * null as the sign for what cannot be shown, since they would drop it.
   */
  static String escape(String text) {
    return StringEscapeUtils.escapeHtml3(text).replace("\r", "&#13;").replace('\0', '\uFFFD');
  }

  /** Reads a part of the page that comes with the command. */
  static String part(String name) {
    try (InputStream in = Html.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash by which the page's own policy knows its script and its style. */
  static String hash(String part) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(part.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
