// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.List;
import java.util.Objects;
import org.arabictext.core.TextBuffer;
import org.jspecify.annotations.Nullable;

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
  private volatile @Nullable Evidence evidence;
  private final LongTable words;
  private final Sieve functional = new Sieve(17);

  StandardStemmer() {
    super(
        "standard",
        "affix grammar with learned costs, broken plurals and changing verb stems led back",
        "search");
    AffixGrammar grammar = new AffixGrammar("standard-affixes.tsv");
    FrontCoded data = new FrontCoded("standard.bin");
    splitter = new Splitter(grammar, new Lexicon(data));
    map = new StemMap(data, grammar);
    FunctionWords lists = new FunctionWords("core", "quantifiers");
    words = lists.forms();
    for (int i = 0; i < lists.taken(); i++) {
      functional.add(lists.form(i));
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
    return new Segmenter(splitter.grammar.affixes(), this::analyze)
        .segment(word.toString(), stem(word));
  }

  @Override
  public void stemWord(char[] written, int start, int end, TextBuffer stem) {
    Objects.checkFromToIndex(start, end, written.length);
    long word = Written.word(written, start, end);
    if (word != 0) {
      write(word, end - start, remembered(word, end - start, written, start, end), stem);
      return;
    }
    word = Written.marked(written, start, end);
    if (word != 0) {
      write(word, Written.letters(word), marked(word, written, start, end), stem);
      return;
    }
    word = Written.longer(written, start, end);
    if (word != 0) {
      stemLonger(word, written, start, end, stem);
      return;
    }
    super.stemWord(written, start, end, stem);
  }

  @Override
  public void stem(char[] written, int start, int end, TextBuffer term) {
    int n = term.length();
    boolean bare = n == end - start;
    long word = bare ? Written.word(written, start, end) : Written.marked(written, start, end);
    if (word != 0 && Written.folded(word) == Written.folded(Written.word(term.array(), 0, n))) {
      int analysis =
          bare ? remembered(word, n, written, start, end) : marked(word, written, start, end);
      write(word, n, analysis, term);
      return;
    }
    word = bare && n > Written.LONGEST ? Written.longer(written, start, end) : 0;
    if (word != 0 && isFolded(written, start, term)) {
      stemLonger(word, written, start, end, term);
      return;
    }
    analyzeAndStem(written, start, end, term);
  }

  /** Tells whether a term has the letters of a word without marks, in any spelling. */
  private static boolean isFolded(char[] written, int start, TextBuffer term) {
    char[] letters = term.array();
    for (int i = 0; i < term.length(); i++) {
      if (Letters.code(letters[i]) != Letters.code(written[start + i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns what marks tell, which is read when the first word has some. */
  private Evidence evidence() {
    Evidence read = evidence;
    if (read == null) {
      read = new Evidence(splitter.grammar.affixes());
      evidence = read;
    }
    return read;
  }

  /** Returns the analysis of a word of letters, in the form of {@link Recent}. */
  private int remembered(long word, int letters, char[] written, int start, int end) {
    int analysis = recent.get(word);
    if (analysis < 0) {
      long packed = Written.packed(word, letters);
      long tail = Written.tail(Written.maksura(word, letters), letters);
      analysis = analyze(packed, letters, written, start, end, 0, tail);
      recent.put(word, analysis);
    }
    return analysis;
  }

  /** Stems a word that {@link Written#longer} has read. */
  private void stemLonger(long word, char[] written, int start, int end, TextBuffer term) {
    long letters = word & ~Written.HAS_MARKS;
    int analysis = recent.get(letters);
    if (analysis < 0) {
      long tail = Written.maksuraTail(written, start, end);
      analysis = analyzeLonger(written, start, end, 0, tail);
      recent.put(letters, analysis);
    }
    if (letters == word) {
      writeLonger(analysis, written, start, end, term);
      return;
    }
    Evidence marks = evidence();
    if (!marks.allowsAll(Recent.prefix(analysis), Recent.suffix(analysis))) {
      long head = Evidence.head(written, start, end);
      long tail = Evidence.tail(written, start, end);
      if (!marks.allows(Recent.prefix(analysis), Recent.suffix(analysis), head, tail)) {
        analysis = analyzeLonger(written, start, end, head, tail);
      }
    }
    long stem = cut(Written.packed(written, start, end), analysis);
    if ((analysis & (Recent.MAPPED | Recent.HAMZA)) != 0) {
      writeMapped(stem, analysis, term);
    } else {
      write(stem, term);
    }
  }

  private int analyzeLonger(char[] written, int start, int end, long head, long tail) {
    long packed = Written.packed(written, start, end);
    return analyze(packed, Letters.length(packed), written, start, end, head, tail);
  }

  /**
   * Returns the analysis of a word with marks. They only rule out: if they allow what is best
   * without them, it is best with them.
   */
  private int marked(long word, char[] written, int start, int end) {
    int letters = Written.letters(word);
    int analysis = remembered(word, letters, written, start, end);
    Evidence evidence = evidence();
    if (evidence.allowsAll(Recent.prefix(analysis), Recent.suffix(analysis))) {
      return analysis;
    }
    long head = Written.head(written, start, end);
    long tail = Written.tail(head, letters);
    return evidence.allows(Recent.prefix(analysis), Recent.suffix(analysis), head, tail)
        ? analysis
        : analyze(Written.packed(word, letters), letters, written, start, end, head, tail);
  }

  private int analyze(
      long packed, int letters, char[] written, int start, int end, long head, long tail) {
    AffixGrammar grammar = splitter.grammar;
    int fixed = fixed(packed);
    if (fixed != 0) {
      return Recent.analysis(
          grammar.anyPrefix(FixedCut.from(fixed)), grammar.anySuffix(letters - FixedCut.to(fixed)));
    }
    long prefixes = grammar.prefixes(written, start, end);
    long suffixes = AffixGrammar.ending(grammar.suffixes(written, start, end), written, start, end);
    if ((head | tail) != 0) {
      prefixes = evidence().prefixes(prefixes, head);
      suffixes = evidence().suffixes(suffixes, tail);
    }
    int split = splitter.best(packed, letters, prefixes, suffixes);
    if (split == 0) {
      return Recent.analysis(grammar.anyPrefix(0), grammar.anySuffix(0));
    }
    int prefix = Splitter.prefix(split);
    int suffix = Splitter.suffix(split);
    int analysis = Recent.analysis(prefix, suffix);
    long stem = cut(packed, analysis);
    if (map.find(stem, prefix, suffix) != 0) {
      return analysis | Recent.MAPPED;
    }
    return StemMap.bare(stem) != stem ? analysis | Recent.HAMZA : analysis;
  }

  /** Returns the stem that an analysis leaves of a packed word. */
  private long cut(long packed, int analysis) {
    int behind = splitter.grammar.suffixLength(Recent.suffix(analysis));
    int before = splitter.grammar.prefixLength(Recent.prefix(analysis));
    int left = Letters.length(packed) - before - behind;
    return packed >>> Letters.BITS * behind & (1L << Letters.BITS * left) - 1;
  }

  /** Returns the stem that an analysis leaves, packed. */
  private long cut(long word, int letters, int analysis) {
    int from = splitter.grammar.prefixLength(Recent.prefix(analysis));
    int behind = splitter.grammar.suffixLength(Recent.suffix(analysis));
    return Written.packed(Written.part(word, letters, from, behind), letters - from - behind);
  }

  private void write(long word, int letters, int analysis, TextBuffer term) {
    if ((analysis & (Recent.MAPPED | Recent.HAMZA)) != 0) {
      writeMapped(cut(word, letters, analysis), analysis, term);
      return;
    }
    int from = splitter.grammar.prefixLength(Recent.prefix(analysis));
    int behind = splitter.grammar.suffixLength(Recent.suffix(analysis));
    Written.write(word >>> Byte.SIZE * from, letters - from - behind, term);
  }

  private void writeLonger(int analysis, char[] written, int start, int end, TextBuffer term) {
    int from = start + splitter.grammar.prefixLength(Recent.prefix(analysis));
    int to = end - splitter.grammar.suffixLength(Recent.suffix(analysis));
    if ((analysis & (Recent.MAPPED | Recent.HAMZA)) != 0) {
      writeMapped(Splitter.pack(written, from, to), analysis, term);
      return;
    }
    char[] letters = term.ensureCapacity(Letters.PACKED);
    for (int i = from; i < to; i++) {
      letters[i - from] = Letters.letter(Letters.code(written[i]));
    }
    term.setLength(to - from);
  }

  private void writeMapped(long stem, int analysis, TextBuffer term) {
    int number = map.find(stem, Recent.prefix(analysis), Recent.suffix(analysis));
    if (number == 0) {
      write(StemMap.bare(stem), term);
      return;
    }
    long target = map.word(number);
    if (target != 0) {
      Written.write(target, Written.letters(target), term);
    } else {
      write(map.target(number), term);
    }
  }

  /** Stems any word: the general way, without a memory. */
  void analyzeAndStem(char[] written, int start, int end, TextBuffer term) {
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
      int fixed = fixed(packed);
      if (fixed != 0) {
        return FixedCut.split(fixed, n);
      }
    }
    long prefixes = splitter.grammar.prefixes(written, start, end);
    long suffixes = AffixGrammar.ending(splitter.grammar.suffixes(word, 0, n), written, start, end);
    if (end - start != n) {
      if (Evidence.letters(written, start, end) == n) {
        prefixes = evidence().prefixes(prefixes, Evidence.head(written, start, end));
        suffixes = evidence().suffixes(suffixes, Evidence.tail(written, start, end));
      } else {
        prefixes = splitter.grammar.prefixes(word, 0, n);
      }
    } else if (n > 0 && written[end - 1] == '\u0649') { // ALEF MAKSURA
      suffixes = evidence().suffixes(suffixes, Evidence.tail(written, start, end));
    }
    int split =
        n <= Letters.PACKED
            ? splitter.best(packed, n, prefixes, suffixes)
            : splitter.best(word, n, prefixes, suffixes);
    return split == 0 ? Splitter.WHOLE : split;
  }

  private int fixed(long packed) {
    return functional.mayHold(packed) ? (int) words.get(packed) : 0;
  }

  @Override
  void trace(String written, String normalized, List<Explanation.Step> steps) {
    char[] word = normalized.toCharArray();
    int analysis = analyze(written.toCharArray(), 0, written.length(), word, word.length);
    if (analysis == Splitter.WHOLE) {
      String stem = FunctionWords.fold(normalized);
      steps.add(new Explanation.Step("keep", "", stem, "its marks rule out every split"));
    } else if (analysis != 0) {
      new Tracer(splitter, steps).trace(word, analysis, stem(written));
    }
  }
}
