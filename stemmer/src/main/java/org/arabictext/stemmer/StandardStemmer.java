// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;
import java.util.Objects;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Policy;

/**
 * The standard stemmer: it takes a word apart into prefix, stem and suffix as a small grammar of
 * affixes allows, choosing the split that is cheapest under costs learned from text, and leads
 * broken plurals and stems of the imperfect back to the word that a dictionary has.
 *
 * <p>The spelling of the word as written counts: an alef with hamza begins no article, and marks
 * rule out the affixes that never carry them. What is not a word of Arabic letters is left alone.
 *
 * <p>Immutable and thread-safe. Time is linear in the length of the word; {@link #stem(char[], int,
 * int, TextBuffer)} allocates nothing.
 *
 * @since 0.1
 */
public final class StandardStemmer extends AbstractStemmer {

  /** The number that no letter has. */
  private static final int FINAL_MAKSURA = Letters.MASK;

  private final Recent recent = new Recent();
  private final Splitter splitter;
  private final StemMap map;
  private final Evidence evidence;
  private final LongTable words = new LongTable(4096);

  StandardStemmer() {
    super(
        "standard",
        "affix grammar with learned costs, broken plurals and changing verb stems led back",
        Policy.named("search"));
    AffixGrammar grammar = new AffixGrammar("standard-affixes.tsv");
    splitter = new Splitter(grammar, new Lexicon("standard-pairs.txt", "standard-stems.txt"));
    evidence = new Evidence(grammar);
    map = new StemMap("standard-map.txt", grammar);
    new FunctionWords("stopwords-core.tsv", "standard-quantifiers.tsv")
        .forms()
        .forEach(
            (folded, form) -> {
              long key = Letters.pack(folded);
              if (key != 0) {
                words.put(key, FixedCut.pack(form.from(), form.to()));
              }
            });
  }

  /**
   * Takes a word apart.
   *
   * @param word the word as written
   * @return its parts and its stem; a word that is not all Arabic letters is one part
   */
  public Segmentation segment(CharSequence word) {
    Objects.requireNonNull(word, "word");
    return new Segmenter(splitter.grammar, this::analyze).segment(word.toString(), stem(word));
  }

  @Override
  public void stem(char[] written, int start, int end, TextBuffer term) {
    int n = term.length();
    if (end - start == n && n <= Recent.LONGEST) {
      long word = recognizable(written, start, n);
      if (word != 0) {
        stem(written, start, word, term);
        return;
      }
    }
    analyzeAndStem(written, start, end, term);
  }

  /**
   * Packs a word whose letters alone decide how it is analysed, a final alef maksura as a letter of
   * its own; returns 0 if there are marks, other characters, or an alef whose hamza may decide.
   */
  private static long recognizable(char[] written, int start, int n) {
    long word = 0;
    int seated = 0;
    int spelling = 1;
    for (int i = start; i < start + n; i++) {
      spelling = Letters.spelling(written[i]);
      if (spelling == 0) {
        return 0;
      }
      seated = seated << 1 | (spelling & Letters.SEATED);
      word = word << Letters.BITS | (spelling & Letters.MASK);
    }
    if (seated != 0 && hamzaDecides(seated, word, n)) {
      return 0;
    }
    return (spelling & Letters.MAKSURA) != 0 ? word | FINAL_MAKSURA : word;
  }

  /** A hamza on the first alef decides only whether alef and lam are the article. */
  private static boolean hamzaDecides(int seated, long word, int n) {
    int first = Letters.SEATED << (n - 1);
    boolean lam = n > 1 && (word >>> (Letters.BITS * (n - 2)) & Letters.MASK) == Letters.LAM;
    return seated != first || lam;
  }

  private void stem(char[] written, int start, long word, TextBuffer term) {
    int n = term.length();
    int analysis = recent.get(word);
    if (analysis < 0) {
      analysis = remember(written, start, start + n, word, term);
    }
    // a final alef maksura is a yeh
    long letters = (word & Letters.MASK) == FINAL_MAKSURA ? word - 1 : word;
    if ((analysis & Recent.PLAIN) != 0) {
      write(letters, (analysis >>> 4) & 15, analysis & 15, n, term);
      return;
    }
    int prefix = analysis >>> 7;
    int suffix = analysis & 0x7F;
    int from = splitter.grammar.prefixLength(prefix);
    int behind = splitter.grammar.suffixLength(suffix);
    long stem = slice(letters, from, behind, n);
    write(map.target(stem, prefix, suffix), term);
  }

  private int remember(char[] written, int start, int end, long word, TextBuffer term) {
    int n = term.length();
    int split = analyze(written, start, end, term.array(), n);
    int from = Splitter.prefixLength(split);
    int behind = Splitter.suffixLength(split);
    int analysis = Recent.plain(from, behind);
    if (Splitter.prefix(split) != 0) {
      long stem = Splitter.pack(term.array(), from, n - behind);
      if (map.target(stem, Splitter.prefix(split), Splitter.suffix(split)) != stem) {
        analysis = Recent.asked(Splitter.prefix(split), Splitter.suffix(split));
      }
    }
    recent.put(word, analysis);
    return analysis;
  }

  private static long slice(long word, int from, int behind, int n) {
    return (word & ((1L << (Letters.BITS * (n - from))) - 1)) >>> (Letters.BITS * behind);
  }

  private static void write(long word, int from, int behind, int n, TextBuffer term) {
    write(slice(word, from, behind, n), n - from - behind, term);
  }

  private static void write(long stem, int length, TextBuffer term) {
    term.setLength(length);
    char[] word = term.array();
    for (int i = length - 1; i >= 0; i--, stem >>>= Letters.BITS) {
      word[i] = Letters.letter((int) stem & Letters.MASK);
    }
  }

  private void analyzeAndStem(char[] written, int start, int end, TextBuffer term) {
    int n = term.length();
    char[] word = term.array();
    int analysis = analyze(written, start, end, word, n);
    if (analysis == 0) {
      return;
    }
    int from = Splitter.prefixLength(analysis);
    int to = n - Splitter.suffixLength(analysis);
    if (to - from > Letters.PACKED) {
      for (int i = from; i < to; i++) {
        word[i] = Letters.letter(Letters.code(word[i]));
      }
      keep(term, from, to);
      return;
    }
    long stem = Splitter.pack(word, from, to);
    if (Splitter.prefix(analysis) != 0) {
      stem = map.target(stem, Splitter.prefix(analysis), Splitter.suffix(analysis));
    }
    write(stem, term);
  }

  private static void write(long stem, TextBuffer term) {
    write(stem, Letters.length(stem), term);
  }

  /**
   * Returns the split of a word in the form of {@link Splitter}, without prefix and suffix numbers
   * if it is a function word, or 0 if the word has other characters than Arabic letters.
   */
  private int analyze(char[] written, int start, int end, char[] word, int n) {
    long packed = 0;
    for (int i = 0; i < n; i++) {
      int code = Letters.code(word[i]);
      if (code == 0) {
        return 0;
      }
      packed = packed << Letters.BITS | code;
    }
    if (n <= Letters.PACKED) {
      if (n == 0) {
        return 0;
      }
      long fixed = words.get(packed);
      if (fixed != 0) {
        return FixedCut.split((int) fixed, n);
      }
    }
    long prefixes = splitter.grammar.prefixes(written, start, end);
    long suffixes = splitter.grammar.suffixes(word, n);
    if (end - start != n) {
      if (Evidence.letters(written, start, end) == n) {
        prefixes = evidence.prefixes(prefixes, Evidence.head(written, start, end));
        suffixes = evidence.suffixes(suffixes, Evidence.tail(written, start, end));
      } else {
        prefixes = splitter.grammar.prefixes(word, 0, n);
      }
    } else if (n > 0 && written[end - 1] == '\u0649') { // ALEF MAKSURA
      suffixes = evidence.suffixes(suffixes, Evidence.tail(written, start, end));
    }
    return n <= Letters.PACKED
        ? splitter.best(packed, n, prefixes, suffixes)
        : splitter.best(word, n, prefixes, suffixes);
  }

  @Override
  void trace(String written, String normalized, List<Explanation.Step> steps) {
    char[] word = normalized.toCharArray();
    int analysis = analyze(written.toCharArray(), 0, written.length(), word, word.length);
    if (analysis != 0) {
      new Tracer(splitter, steps).trace(word, analysis, stem(written));
    }
  }
}
