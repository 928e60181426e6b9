// SPDX-License-Identifier: Apache-2.0
package org.arabictext.benchmarks.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/*
 * Retrieval: a collection of passages, questions, and which passage answers which question. The
 * passages go into a Lucene index in memory, scored by BM25 with Lucene's defaults. A chain turns
 * texts into terms before Lucene sees them; fields are weighted by a boost on their terms.
 */
final class Retrieval {

  /** One field of an index: its chain and the weight of its terms in a query. */
  record FieldChain(Function<String, List<String>> chain, float weight) {}

  /** The measures of each question, in the order of the file. */
  static final class Score {
    private final double[] reciprocalRanks;
    private final double[] gains;

    Score(double[] reciprocalRanks, double[] gains) {
      this.reciprocalRanks = reciprocalRanks;
      this.gains = gains;
    }

    double[] reciprocalRanks() {
      return reciprocalRanks;
    }

    double mrr() {
      return mean(reciprocalRanks);
    }

    double ndcg() {
      return mean(gains);
    }

    private static double mean(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum / values.length;
    }
  }

  private static final int CUT = 10;
  private static final int MOST_CLAUSES = 16384;

  private final Map<String, String> documents;
  private final Map<String, String> queries;
  private final Map<String, Map<String, Double>> grades = new HashMap<>();

  private Retrieval(Path folder) throws IOException {
    documents = texts(folder.resolve("docs.jsonl"));
    queries = texts(folder.resolve("queries.jsonl"));
    for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
      String[] columns = line.split("\t", -1);
      if (!line.startsWith("#")) {
        grades
            .computeIfAbsent(columns[0], k -> new TreeMap<>())
            .put(columns[1], Double.valueOf(columns[2]));
      }
    }
    queries.keySet().retainAll(grades.keySet());
  }

  /** Reads docs.jsonl, queries.jsonl and qrels.tsv of a folder. */
  static Retrieval read(Path folder) throws IOException {
    return new Retrieval(folder);
  }

  private static Map<String, String> texts(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    JsonFactory factory = new JsonFactory();
    for (String line : Files.readAllLines(file)) {
      Map<String, String> fields = new HashMap<>();
      try (JsonParser json = factory.createParser(line)) {
        while (json.nextToken() != null) {
          if (json.currentToken() == JsonToken.VALUE_STRING) {
            fields.put(json.currentName(), json.getText());
          }
        }
      }
      texts.put(fields.getOrDefault("id", ""), fields.getOrDefault("text", ""));
    }
    return texts;
  }

  int queries() {
    return queries.size();
  }

  /** Measures a chain, or several in fields of their own. */
  Score score(List<FieldChain> fields) throws IOException {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      index(directory, fields);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        double[] ranks = new double[queries.size()];
        double[] gains = new double[queries.size()];
        int q = 0;
        for (Map.Entry<String, String> query : queries.entrySet()) {
          List<String> found = search(searcher, fields, query.getValue());
          Map<String, Double> right = grades.getOrDefault(query.getKey(), Map.of());
          ranks[q] = reciprocalRank(found, right);
          gains[q++] = gain(found, right);
        }
        return new Score(ranks, gains);
      }
    }
  }

  private void index(ByteBuffersDirectory directory, List<FieldChain> fields) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Map.Entry<String, String> entry : documents.entrySet()) {
        Document document = new Document();
        document.add(new StoredField("id", entry.getKey()));
        for (int f = 0; f < fields.size(); f++) {
          String terms = String.join(" ", fields.get(f).chain.apply(entry.getValue()));
          document.add(new TextField("f" + f, terms, Field.Store.NO));
        }
        writer.addDocument(document);
      }
    }
  }

  private static List<String> search(IndexSearcher searcher, List<FieldChain> fields, String text)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int f = 0; f < fields.size(); f++) {
      for (String term : fields.get(f).chain.apply(text)) {
        TermQuery one = new TermQuery(new Term("f" + f, term));
        query.add(new BoostQuery(one, fields.get(f).weight), BooleanClause.Occur.SHOULD);
      }
    }
    List<String> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query.build(), CUT).scoreDocs) {
      found.add(searcher.storedFields().document(hit.doc).get("id"));
    }
    return found;
  }

  private static double reciprocalRank(List<String> found, Map<String, Double> right) {
    for (int i = 0; i < found.size(); i++) {
      if (right.getOrDefault(found.get(i), 0.0) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static double gain(List<String> found, Map<String, Double> right) {
    double gain = 0;
    for (int i = 0; i < found.size(); i++) {
      gain += right.getOrDefault(found.get(i), 0.0) / discount(i);
    }
    double ideal = 0;
    List<Double> best = new ArrayList<>(right.values());
    best.sort((a, b) -> Double.compare(b, a));
    for (int i = 0; i < Math.min(CUT, best.size()); i++) {
      ideal += best.get(i) / discount(i);
    }
    return ideal == 0 ? 0 : gain / ideal;
  }

  private static double discount(int rank) {
    return Math.log(rank + 2) / Math.log(2);
  }

  /**
   * Returns how likely a difference of means as large as that of two runs over the same questions
   * is by chance: a paired bootstrap, two-sided.
   */
  static double chance(double[] ours, double[] theirs, int rounds, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = ours.length;
    int below = 0;
    int above = 0;
    for (int r = 0; r < rounds; r++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        int k = random.nextInt(n);
        sum += ours[k] - theirs[k];
      }
      below += sum <= 0 ? 1 : 0;
      above += sum >= 0 ? 1 : 0;
    }
    return Math.min(1, 2.0 * (Math.min(below, above) + 1) / (rounds + 1));
  }
}
