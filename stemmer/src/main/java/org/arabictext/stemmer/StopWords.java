// SPDX-License-Identifier: Apache-2.0
package org.arabictext.stemmer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.arabictext.core.TextBuffer;
import org.arabictext.normalizer.Policy;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that carry no meaning of their own. It is asked about the token, not about its
 * stem, and the spelling of neither side matters: marks, tatweel, hamza on alef, waw and yeh, and
 * alef maksura are folded, and whatever the policy in force folds besides.
 *
 * <p>Immutable and thread-safe. A question costs one look into a table.
 *
 * <pre>{@code
 * StopWords words = StopWords.named("extended").with(List.of("كذلك")).without(List.of("كيف"));
 * boolean stop = words.contains("فِي");
 * }</pre>
 *
 * @since 0.1
 */
public final class StopWords {

  private static final Map<String, StopWords> SHARED = new HashMap<>();

  private static final String MATCHED_UNDER = "search";

  private final String name;
  private final LongTable packed;
  private final Set<String> others = new HashSet<>();

  /** The lists that the library brings, none if the words are the user's. */
  private final @Nullable FunctionWords lists;

  /** Made when they are first needed, which for the library's own lists is late or never. */
  private volatile @Nullable Set<String> words;

  private final LazyNormalizer normalizer;

  /** The words of up to eight letters as {@link Written} folds them. */
  private final LongTable shortWords;

  private final Sieve sieve = new Sieve(16);

  /** Whether the policy makes of letters and marks what folding makes of them. */
  private final boolean folds;

  private StopWords(String name, Policy policy, Set<String> words) {
    this.name = name;
    this.words = words;
    lists = null;
    normalizer = new LazyNormalizer(policy);
    packed = new LongTable(words.size());
    shortWords = new LongTable(words.size());
    folds = policy.equals(Policy.named(MATCHED_UNDER));
    for (String word : words) {
      String folded = key(word);
      long key = Letters.pack(folded);
      if (key != 0) {
        packed.put(key, 1);
        add(Written.word(folded.toCharArray(), 0, folded.length()));
      } else if (!folded.isEmpty()) {
        others.add(folded);
      }
    }
  }

  /** Takes the words as the lists have packed them: the policy makes nothing else of letters. */
  private StopWords(String name, FunctionWords lists) {
    this.name = name;
    this.lists = lists;
    normalizer = new LazyNormalizer(MATCHED_UNDER);
    packed = lists.forms();
    shortWords = new LongTable(packed.size());
    folds = true;
    for (int i = 0; i < lists.taken(); i++) {
      add(Written.unpacked(lists.form(i)));
    }
  }

  private Set<String> spelled() {
    Set<String> made = words;
    if (made == null) {
      made = lists == null ? Set.of() : lists.spelled();
      words = made;
    }
    return made;
  }

  private boolean holds(long folded) {
    return sieve.mayHold(folded) && shortWords.get(folded) != 0;
  }

  private void add(long word) {
    if (word != 0) {
      shortWords.put(word, 1);
      sieve.add(word);
    }
  }

  /**
   * Returns the list of that name, matched under the policy {@code search}.
   *
   * @param name one of {@link #names()}
   * @return the shared instance
   * @throws IllegalArgumentException if there is none of that name
   */
  public static StopWords named(String name) {
    if (!names().contains(Objects.requireNonNull(name, "name"))) {
      throw new IllegalArgumentException(
          "unknown stop word list: " + name + "; known: " + String.join(", ", names()));
    }
    synchronized (SHARED) {
      StopWords shared = SHARED.get(name);
      if (shared == null) {
        shared = load(name);
        SHARED.put(name, shared);
      }
      return shared;
    }
  }

  /**
   * Makes a list of the user's own, matched under the policy {@code search}.
   *
   * @param words words in any spelling
   * @return the list, named {@code custom}
   */
  public static StopWords of(Collection<? extends CharSequence> words) {
    Set<String> all = new LinkedHashSet<>();
    words.forEach(word -> all.add(word.toString()));
    return new StopWords("custom", Policy.named(MATCHED_UNDER), all);
  }

  private static StopWords load(String name) {
    return switch (name) {
      case "core" -> new StopWords(name, new FunctionWords("core"));
      case "extended" -> new StopWords(name, new FunctionWords("core", "extended"));
      default -> new StopWords(name, Policy.named(MATCHED_UNDER), Set.of());
    };
  }

  /**
   * Returns the names of the lists: {@code extended} (function words, adverbs and auxiliary verbs),
   * {@code core} (pronouns, prepositions, conjunctions, particles) and {@code none}; the first two
   * with the clitics that their words take.
   *
   * @return an immutable list, the default first
   */
  public static List<String> names() {
    return List.of("extended", "core", "none");
  }

  /**
   * Returns the name of this list.
   *
   * @return the name; that of the list it was made from if words were added or taken out
   */
  public String name() {
    return name;
  }

  /**
   * Returns the policy that tokens have gone through when {@link #contains(char[], int, int)} is
   * asked.
   *
   * @return the policy
   */
  public Policy policy() {
    return normalizer.get().policy();
  }

  /**
   * Returns the words, as they are spelled in the list.
   *
   * @return an immutable set
   */
  public Set<String> words() {
    return Set.copyOf(spelled());
  }

  /**
   * Returns this list with more words.
   *
   * @param added words in any spelling
   * @return another list
   */
  public StopWords with(Collection<? extends CharSequence> added) {
    Set<String> all = new LinkedHashSet<>(spelled());
    added.forEach(word -> all.add(word.toString()));
    return new StopWords(name, policy(), all);
  }

  /**
   * Returns this list without some words, in whatever spelling it has them.
   *
   * @param removed words in any spelling
   * @return another list
   */
  public StopWords without(Collection<? extends CharSequence> removed) {
    Set<String> gone = new HashSet<>();
    removed.forEach(word -> gone.add(key(word.toString())));
    List<String> left = new ArrayList<>(spelled());
    left.removeIf(word -> gone.contains(key(word)));
    return new StopWords(name, policy(), new LinkedHashSet<>(left));
  }

  private String key(String word) {
    return FunctionWords.fold(normalizer.get().normalize(word));
  }

  /**
   * Returns this list as it is matched under another policy.
   *
   * @param policy the normalization that tokens have when {@link #contains(char[], int, int)} is
   *     asked
   * @return another list with the same words
   */
  public StopWords under(Policy policy) {
    return policy.equals(policy()) ? this : new StopWords(name, policy, spelled());
  }

  /**
   * Tells whether a token is a stop word.
   *
   * @param token the token as written
   * @return whether it is in the list
   */
  public boolean contains(CharSequence token) {
    char[] written = token.toString().toCharArray();
    return containsWord(written, 0, written.length, new TextBuffer(written.length + 1));
  }

  /**
   * Tells whether a token is a stop word; allocates nothing for Arabic words of up to twelve
   * letters.
   *
   * @param token holds the token, normalized under the policy in force
   * @param start index of its first code unit
   * @param end index after its last code unit
   * @return whether it is in the list
   */
  public boolean contains(char[] token, int start, int end) {
    long word = Written.word(token, start, end);
    if (word != 0) {
      return holds(Written.folded(word));
    }
    long key = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      int code = Letters.code(token[i]);
      if (code == 0) {
        if (Letters.isMark(token[i])) {
          continue;
        }
        letters = Letters.PACKED + 1;
        break;
      }
      key = key << Letters.BITS | code;
      letters++;
    }
    if (letters <= Letters.PACKED) {
      return packed.get(key) != 0;
    }
    return !others.isEmpty()
        && others.contains(FunctionWords.fold(new String(token, start, end - start)));
  }

  /**
   * Tells whether a word is a stop word: normalizes it under the policy in force first, unless its
   * spelling alone tells, as it does for words of up to eight Arabic letters, with or without
   * marks, if the policy is {@code search}. Allocates nothing for Arabic words of up to twelve
   * letters.
   *
   * @param written holds the word as written
   * @param start index of its first code unit
   * @param end index after its last code unit
   * @param normalized replaced by the normalized word, or made empty if it was not needed
   * @return whether it is in the list
   */
  public boolean containsWord(char[] written, int start, int end, TextBuffer normalized) {
    if (folds) {
      long word = Written.word(written, start, end);
      if (word == 0) {
        word = Written.marked(written, start, end);
      }
      if (word != 0) {
        normalized.clear();
        return holds(Written.folded(word));
      }
    }
    normalizer.get().normalize(written, start, end, normalized);
    return contains(normalized.array(), 0, normalized.length());
  }
}
