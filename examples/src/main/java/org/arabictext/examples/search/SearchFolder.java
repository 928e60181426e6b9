// SPDX-License-Identifier: Apache-2.0
package org.arabictext.examples.search;

import java.io.IOException;
import java.io.PrintStream;
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
 * <p>Run: {@code SearchFolder FOLDER WORD…}
 */
final class SearchFolder {

  private static final String BOLD = "\u001B[1;31m";
  private static final String PLAIN = "\u001B[0m";
  private static final int HITS = 10;

  private SearchFolder() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: SearchFolder FOLDER WORD...");
      return;
    }
    String typed = String.join(" ", Arrays.asList(args).subList(1, args.length));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    search(Path.of(args[0]), typed, BOLD, PLAIN).forEach(out::println);
  }

  /** Returns the best paragraphs, each after the name of its file, with hits between two marks. */
  static List<String> search(Path folder, String typed, String before, String after)
      throws IOException {
    ArabicTextFields body = new ArabicTextFields("body");
    try (Directory directory = new ByteBuffersDirectory()) {
      index(folder, body, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        Query query = new ArabicTextQueries(body).parse(typed);
        TopDocs hits = searcher.search(query, HITS);
        UnifiedHighlighter highlighter =
            UnifiedHighlighter.builder(searcher, body.analyzer())
                .withMaskedFieldsFunc(field -> Set.of(body.exact(), body.skeleton()))
                .withFormatter(new DefaultPassageFormatter(before, after, " … ", false))
                .build();
        String[] passages = highlighter.highlight(body.stem(), query, hits, 2);
        String[] lines = new String[hits.scoreDocs.length];
        for (int i = 0; i < lines.length; i++) {
          String file = searcher.storedFields().document(hits.scoreDocs[i].doc).get("file");
          lines[i] = file + ": " + passages[i].strip();
        }
        return List.of(lines);
      }
    }
  }

  private static void index(Path folder, ArabicTextFields body, Directory directory)
      throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(body.analyzer()));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (String paragraph : Files.readAllLines(file)) {
          if (!paragraph.isBlank()) {
            Document document = new Document();
            body.addTo(document, paragraph);
            document.add(new StoredField("file", folder.relativize(file).toString()));
            writer.addDocument(document);
          }
        }
      }
    }
  }
}
