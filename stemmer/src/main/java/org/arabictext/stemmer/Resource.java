// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.io.IOException;
import java.io.InputStream;

/** Reads the files that lie beside the classes. */
final class Resource {

  private Resource() {}

  /** Returns the contents of a file. */
  static byte[] bytes(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + name, e);
    }
  }
}
