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
 * <pre>{@code
 * StandardStemmer stemmer = Stemmers.standard();
 * System.out.println(stemmer.stem("والمدارس") + " " + stemmer.segment("والمدارس").clitics());
 * }</pre>
 *
 * @since 0.1
 */
public final class StandardStemmer extends AbstractStemmer {

  private final Recent recent = new Recent();
  private final Splitter splitter;
  private final StemMap map;
  private final Evidence evidence;
  private final LongTable words = new LongTable(4096);
  private final Sieve functional = new Sieve(17);

  StandardStemmer() {
    super(
        "standard",
        "affix grammar with learned costs, broken plurals and changing verb stems led back",
        Policy.named("search"));
    AffixGrammar grammar = new AffixGrammar("standard-affixes.tsv");
    splitter = new Splitter(grammar, new Lexicon("standard-pairs.txt", "standard-stems.bin"));
    evidence = new Evidence(grammar);
    map = new StemMap("standard-map.bin", grammar);
    for (FunctionWords.Form form :
        new FunctionWords("stopwords-core.tsv", "standard-quantifiers.tsv").forms()) {
      long key = Letters.pack(form.letters());
      words.put(key, FixedCut.pack(form.from(), form.to()));
      functional.add(key);
    }
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
    int n = end - start;
    if (n != term.length() || n > Recent.LONGEST) {
      analyzeAndStem(written, start, end, term);
      return;
    }
    long word = 0;
    int spellings = 0;
    int pages = 0;
    for (int i = start; i < end; i++) {
      int spelling = Letters.spelling(written[i]);
      pages |= written[i] ^ Letters.PAGE;
      spellings |= spelling;
      word = word << Letters.SPELLING_BITS | spelling;
    }
    if (Letters.outside(pages) || spellings >>> Letters.SPELLING_BITS != 0 || n == 0) {
      analyzeAndStem(written, start, end, term);
      return;
    }
    int analysis = recent.get(word);
    if (analysis < 0) {
      analysis = remember(written, start, end, word, term);
    }
    if ((analysis & Recent.PLAIN) == 0) {
      write(map.target(analysis), term);
    } else if ((analysis & Recent.HAMZA | spellings & Letters.VARIANT) == 0) {
      keep(term, Recent.from(analysis), n - Recent.behind(analysis));
    } else {
      fold(word, n, analysis, term);
    }
  }

  /** Analyses a word of letters whose spelling alone decides. */
  private int remember(char[] written, int start, int end, long word, TextBuffer term) {
    int n = term.length();
    int split = analyze(written, start, end, term.array(), n);
    int from = Splitter.prefixLength(split);
    int behind = Splitter.suffixLength(split);
    int analysis = Recent.plain(from, behind);
    if (Splitter.prefix(split) != 0) {
      long stem = Splitter.pack(term.array(), from, n - behind);
      int target = map.find(stem, Splitter.prefix(split), Splitter.suffix(split));
      if (target != 0) {
        analysis = target;
      } else if (StemMap.bare(stem) != stem) {
        analysis |= Recent.HAMZA;
      }
    }
    recent.put(word, analysis);
    return analysis;
  }

  /** Writes a stem whose letters are to be folded. */
  private static void fold(long word, int n, int analysis, TextBuffer term) {
    int length = n - Recent.from(analysis) - Recent.behind(analysis);
    long left = word >>> (Letters.SPELLING_BITS * Recent.behind(analysis));
    term.setLength(length);
    char[] stem = term.array();
    for (int i = length - 1; i >= 0; i--, left >>>= Letters.SPELLING_BITS) {
      stem[i] = Letters.folded((int) left & (1 << Letters.SPELLING_BITS) - 1);
    }
    if ((analysis & Recent.HAMZA) != 0) {
      stem[0] = Letters.letter(Letters.ALEF);
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
    int length = Letters.length(stem);
    term.setLength(length);
    char[] word = term.array();
    long left = stem;
    for (int i = length - 1; i >= 0; i--, left >>>= Letters.BITS) {
      word[i] = Letters.letter((int) left & Letters.MASK);
    }
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
      long fixed = functional.mayHold(packed) ? words.get(packed) : 0;
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
