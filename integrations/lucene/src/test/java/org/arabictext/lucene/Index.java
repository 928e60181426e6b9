// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A small index in memory with a text a document in the field {@code body}. */
final class Index implements Closeable {

  static final String BODY = "body";

  private final Directory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  final IndexSearcher searcher;

  Index(ArabicTextFields fields, String... texts) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(fields.analyzer());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < texts.length; i++) {
        Document document = new Document();
        fields.addTo(document, texts[i]);
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  /** Returns the numbers of the texts that match, the best first. */
  List<Integer> search(Query query) throws IOException {
    List<Integer> ids = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, 100).scoreDocs) {
      ids.add(hit.doc);
    }
    return ids;
  }

  TopDocs top(Query query) throws IOException {
    return searcher.search(query, 100);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
