// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.arabictext.lucene.ArabicTextFields;
import org.arabictext.lucene.ArabicTextQueries;

/**
 * Indexes the text files of a folder, a paragraph a document, and searches them.
 *
 * <p>The fact: a reader who types a word wants all its forms, with and without article, vowels and
 * clitics; and wants to see the hit marked as it stands in the text, with all its marks. Words
 * between quotation marks are found just so; {@code *} at the end of a word stands for the rest.
 *
 * <p>Run: {@code examples/run SearchFolder FOLDER WORD…}, or without words, and it reads what to
 * search for from the terminal, a line at a time.
 */
final class SearchFolder {

  private static final String BOLD = "\u001B[1;31m";
  private static final String PLAIN = "\u001B[0m";
  private static final int HITS = 10;

  /** Code units of a paragraph in which hits are marked. */
  private static final int LONGEST = 1 << 20;

  private static final ArabicTextFields BODY = new ArabicTextFields("body");

  private SearchFolder() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: SearchFolder FOLDER [WORD...]");
      return;
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Directory directory = new ByteBuffersDirectory()) {
      index(Path.of(args[0]), directory);
      if (args.length > 1) {
        String typed = String.join(" ", Arrays.asList(args).subList(1, args.length));
        print(search(directory, typed, BOLD, PLAIN), out);
        return;
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        print(search(directory, line, BOLD, PLAIN), out);
      }
    }
  }

  private static void print(List<String> hits, PrintStream out) {
    hits.forEach(out::println);
    if (hits.isEmpty()) {
      out.println("nothing found");
    }
  }

  /** Indexes the files of a folder, or one file; each paragraph remembers where it is from. */
  static void index(Path folder, Directory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(BODY.analyzer()));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.equals(folder) ? file.toString() : folder.relativize(file).toString();
        try (Stream<String> paragraphs = Files.readString(file).lines()) {
          for (String paragraph : (Iterable<String>) paragraphs::iterator) {
            if (!paragraph.isBlank()) {
              Document document = new Document();
              BODY.addTo(document, paragraph);
              document.add(new StoredField("file", name));
              writer.addDocument(document);
            }
          }
        } catch (CharacterCodingException e) {
          System.err.println("left out, not UTF-8: " + name);
        }
      }
    }
  }

  /** Returns the best paragraphs, each after the name of its file, with hits between two marks. */
  static List<String> search(Directory directory, String typed, String before, String after)
      throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Query query = new ArabicTextQueries(BODY).parse(typed);
      TopDocs hits = searcher.search(query, HITS);
      UnifiedHighlighter highlighter =
          UnifiedHighlighter.builder(searcher, BODY.analyzer())
              .withMaskedFieldsFunc(field -> Set.of(BODY.exact(), BODY.skeleton()))
              .withFormatter(new DefaultPassageFormatter(before, after, " … ", false))
              .withMaxLength(LONGEST)
              .build();
      String[] passages = highlighter.highlight(BODY.stem(), query, hits, 2);
      String[] lines = new String[hits.scoreDocs.length];
      for (int i = 0; i < lines.length; i++) {
        String file = searcher.storedFields().document(hits.scoreDocs[i].doc).get("file");
        lines[i] = file + ": " + passages[i].strip();
      }
      return List.of(lines);
    }
  }
}
