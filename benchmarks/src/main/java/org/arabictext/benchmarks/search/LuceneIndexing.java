// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.lucene.ArabicTextFields;

/**
 * Indexes the lines of a file, one a document, and prints the best time of some rounds and the size
 * of the index.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.arabictext.benchmarks.search.LuceneIndexing FILE [ROUNDS]
 * </pre>
 */
public final class LuceneIndexing {

  private LuceneIndexing() {}

  /**
   * Runs.
   *
   * @param args the file, and the number of rounds if not 10
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    ArabicTextFields fields = new ArabicTextFields("body");
    Analyzer[] analyzers = {new ArabicAnalyzer(), new ArabicTextAnalyzer(), fields.analyzer()};
    String[] names = {"ArabicAnalyzer", "ArabicTextAnalyzer", "three fields"};
    double[] seconds = {1e9, 1e9, 1e9};
    long[] bytes = new long[names.length];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < names.length; i++) {
        long start = System.nanoTime();
        bytes[i] = index(lines, analyzers[i], i == 2 ? fields : null);
        seconds[i] = Math.min(seconds[i], (System.nanoTime() - start) / 1e9);
      }
    }
    out.println("system\tseconds\tbytes");
    for (int i = 0; i < names.length; i++) {
      out.println(String.format(Locale.ROOT, "%s\t%.2f\t%d", names[i], seconds[i], bytes[i]));
    }
  }

  private static long index(
      List<String> lines,
      Analyzer analyzer,
      @org.jspecify.annotations.Nullable ArabicTextFields fields)
      throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (String line : lines) {
          Document document = new Document();
          if (fields == null) {
            document.add(new TextField("body", line, Field.Store.NO));
          } else {
            fields.fields(line).forEach(document::add);
          }
          writer.addDocument(document);
        }
        writer.forceMerge(1);
      }
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return bytes;
    }
  }
}
