// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The stemmers that the library brings.
 *
 * <pre>{@code
 * Stemmer stemmer = Stemmers.protecting(Stemmers.standard(), List.of("الأهرام"));
 * System.out.println(stemmer.stem("الأهرام") + " " + stemmer.stem("الكتاب"));
 * }</pre>
 *
 * @since 0.1
 */
public final class Stemmers {

  private static final List<String> NAMES =
      List.of(
          "standard",
          "light10",
          "light8",
          "light3",
          "light2",
          "light1",
          "lucene-light10",
          "snowball",
          "isri",
          "none");
  private static final Map<String, Stemmer> SHARED = new HashMap<>();

  private Stemmers() {}

  /**
   * Returns the stemmer of that name; its data is read on the first call.
   *
   * @param name one of {@link #names()}
   * @return the shared instance
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Stemmer named(String name) {
    if (!NAMES.contains(Objects.requireNonNull(name, "name"))) {
      throw new IllegalArgumentException(
          "unknown stemmer: " + name + "; known: " + String.join(", ", NAMES));
    }
    synchronized (SHARED) {
      Stemmer shared = SHARED.get(name);
      if (shared == null) {
        shared = make(name);
        SHARED.put(name, shared);
      }
      return shared;
    }
  }

  /* A JVM loads none of these classes before its own line is reached. */
  private static Stemmer make(String name) {
    switch (name) {
      case "standard":
        return new StandardStemmer();
      case "snowball":
        return new SnowballStemmer();
      case "isri":
        return new IsriStemmer();
      case "none":
        return new NoStemmer();
      default:
        return new LightStemmer(AffixTable.bundled(name));
    }
  }

  /**
   * Returns the standard stemmer, which also takes words apart.
   *
   * @return the shared instance
   */
  public static StandardStemmer standard() {
    return (StandardStemmer) named("standard");
  }

  /**
   * Returns a stemmer that leaves some words alone.
   *
   * @param stemmer stems all others
   * @param words the words to protect, in any spelling that the stemmer's policy folds together
   * @return the stemmer
   */
  public static Stemmer protecting(Stemmer stemmer, Collection<? extends CharSequence> words) {
    return new ProtectingStemmer(stemmer, StopWords.of(words).under(stemmer.policy()));
  }

  /**
   * Makes a light stemmer from a table of affixes. The format is that of the tables that the
   * library brings ({@code light10.tsv} and its siblings), which tell it at their head.
   *
   * @param affixes the table; not closed
   * @return the stemmer
   * @throws IOException if the table cannot be read
   * @throws IllegalArgumentException if a line is not as it should be; the message names it
   */
  public static Stemmer light(Reader affixes) throws IOException {
    return new LightStemmer(AffixTable.read(Objects.requireNonNull(affixes, "affixes")));
  }

  /**
   * Returns the names of the stemmers.
   *
   * @return an immutable list, the default first
   */
  public static List<String> names() {
    return NAMES;
  }
}
