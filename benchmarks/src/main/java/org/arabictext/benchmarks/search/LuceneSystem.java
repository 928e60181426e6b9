// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.arabictext.lucene.ArabicTextChain;
import org.arabictext.lucene.ArabicTextFields;
import org.arabictext.lucene.ArabicTextQueries;

/** A way to index texts and to ask questions of the index. */
final class LuceneSystem {

  private static final String BODY = "body";
  private static final int DEPTH = 10;
  private static final int TIMED_ROUNDS = 30;

  private final Analyzer analyzer;
  private final BiConsumer<Document, String> indexer;
  private final Function<String, Query> asker;

  private LuceneSystem(
      Analyzer analyzer, BiConsumer<Document, String> indexer, Function<String, Query> asker) {
    this.analyzer = analyzer;
    this.indexer = indexer;
    this.asker = asker;
  }

  static LuceneSystem oneField(Analyzer analyzer) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    return new LuceneSystem(
        analyzer,
        (document, text) -> document.add(new TextField(BODY, text, Field.Store.NO)),
        text -> {
          Query query = builder.createBooleanQuery(BODY, text, Occur.SHOULD);
          return query == null ? new BooleanQuery.Builder().build() : query;
        });
  }

  /** Three fields; a negative weight stands for the default. */
  static LuceneSystem threeFields(ArabicTextChain chain, float exact, float skeleton) {
    ArabicTextFields fields = new ArabicTextFields(BODY, chain);
    ArabicTextQueries queries =
        exact < 0 ? new ArabicTextQueries(fields) : new ArabicTextQueries(fields, exact, skeleton);
    return new LuceneSystem(
        fields.analyzer(),
        (document, text) -> fields.fields(text).forEach(document::add),
        queries::words);
  }

  Result run(LuceneCollection collection) throws IOException {
    List<String> ids = new ArrayList<>();
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, inOrder(analyzer))) {
        for (Map.Entry<String, String> text : collection.documents().entrySet()) {
          Document document = new Document();
          indexer.accept(document, text.getValue());
          writer.addDocument(document);
          ids.add(text.getKey());
        }
        writer.forceMerge(1);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        return new Result(
            reciprocalRanks(searcher, collection, ids),
            gains(searcher, collection, ids),
            bytes(directory),
            microsPerQuery(searcher, collection));
      }
    }
  }

  /** Documents stay in the order they came in, so that their number is that of their id. */
  private static IndexWriterConfig inOrder(Analyzer analyzer) {
    return new IndexWriterConfig(analyzer).setMergePolicy(new LogDocMergePolicy());
  }

  private static long bytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes;
  }

  private double microsPerQuery(IndexSearcher searcher, LuceneCollection collection)
      throws IOException {
    // of the processor, which other programs do not lengthen; all of it is done by this thread
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int round = 0; round < TIMED_ROUNDS; round++) {
      long start = clock.getCurrentThreadCpuTime();
      for (String text : collection.queries().values()) {
        searcher.search(asker.apply(text), DEPTH);
      }
      best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
    }
    return best / 1000.0 / collection.queries().size();
  }

  private double[] reciprocalRanks(
      IndexSearcher searcher, LuceneCollection collection, List<String> ids) throws IOException {
    double[] values = new double[collection.queries().size()];
    int query = 0;
    for (Map.Entry<String, String> one : collection.queries().entrySet()) {
      int[] grades = grades(searcher, collection, ids, one);
      for (int rank = 0; rank < grades.length; rank++) {
        if (grades[rank] > 0) {
          values[query] = 1.0 / (rank + 1);
          break;
        }
      }
      query++;
    }
    return values;
  }

  private double[] gains(IndexSearcher searcher, LuceneCollection collection, List<String> ids)
      throws IOException {
    double[] values = new double[collection.queries().size()];
    int query = 0;
    for (Map.Entry<String, String> one : collection.queries().entrySet()) {
      int[] ideal =
          collection.gradesOf(one.getKey()).values().stream()
              .mapToInt(grade -> -grade)
              .sorted()
              .map(grade -> -grade)
              .limit(DEPTH)
              .toArray();
      double best = discounted(ideal);
      values[query++] = best == 0 ? 0 : discounted(grades(searcher, collection, ids, one)) / best;
    }
    return values;
  }

  private static double discounted(int[] grades) {
    double sum = 0;
    for (int rank = 0; rank < grades.length; rank++) {
      sum += (Math.pow(2, grades[rank]) - 1) / (Math.log(rank + 2.0) / Math.log(2));
    }
    return sum;
  }

  private int[] grades(
      IndexSearcher searcher,
      LuceneCollection collection,
      List<String> ids,
      Map.Entry<String, String> query)
      throws IOException {
    TopDocs hits = searcher.search(asker.apply(query.getValue()), DEPTH);
    Map<String, Integer> grades = collection.gradesOf(query.getKey());
    return Arrays.stream(hits.scoreDocs)
        .mapToInt((ScoreDoc hit) -> grades.getOrDefault(ids.get(hit.doc), 0))
        .toArray();
  }

  /** What a run gave, question by question, and what it cost. */
  @SuppressWarnings("ArrayRecordComponent") // read by two loops, never compared
  record Result(double[] reciprocalRanks, double[] gains, long bytes, double microsPerQuery) {}
}
