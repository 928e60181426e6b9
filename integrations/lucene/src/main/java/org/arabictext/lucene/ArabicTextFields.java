// SPDX-License-Identifier: Apache-2.0
package org.arabictext.lucene;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.arabictext.stemmer.StopWords;

/**
 * Three fields for one text, from one analysis: its words exactly, their stems, and the skeletons
 * of their roots. Together they rank better than any one of them: see {@link ArabicTextQueries}.
 *
 * <pre>{@code
 * ArabicTextFields body = new ArabicTextFields("body");
 * body.addTo(document, text);
 * }</pre>
 *
 * <p>The field of the stems has the name itself and holds the stored text; the others are {@code
 * name.exact} and {@code name.skeleton}. Positions are indexed for stems and exact words, so that
 * phrases can be asked for, and the exact words are all there, stop words too. One word has the
 * same position in all fields. A writer or highlighter that wants an {@link Analyzer} gets the same
 * terms from {@link #analyzer()}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ArabicTextFields {

  private static final FieldType WITH_POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType WITHOUT_POSITIONS = type(IndexOptions.DOCS_AND_FREQS);

  private final String name;
  private final ArabicTextChain chain;
  private final Analyzer analyzer;

  /**
   * Names the fields of a text that is analysed by the standard chain.
   *
   * @param name of the field of the stems
   * @throws NullPointerException if {@code name} is null
   */
  public ArabicTextFields(String name) {
    this(name, ArabicTextChain.standard());
  }

  /**
   * Names the fields of a text.
   *
   * @param name of the field of the stems
   * @param chain what becomes of a word; its form does not matter
   * @throws NullPointerException if {@code name} or {@code chain} is null
   */
  public ArabicTextFields(String name, ArabicTextChain chain) {
    this.name = Objects.requireNonNull(name, "name");
    this.chain = Objects.requireNonNull(chain, "chain");
    Analyzer stem = new ArabicTextAnalyzer(chain.with(TermForm.STEM));
    Analyzer exact =
        new ArabicTextAnalyzer(chain.with(StopWords.named("none")).with(TermForm.EXACT));
    Analyzer skeleton = new ArabicTextAnalyzer(chain.with(TermForm.SKELETON));
    analyzer =
        new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
          @Override
          protected Analyzer getWrappedAnalyzer(String fieldName) {
            if (fieldName.equals(exact())) {
              return exact;
            }
            return fieldName.equals(ArabicTextFields.this.skeleton()) ? skeleton : stem;
          }
        };
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /**
   * Adds a text to a document: its three fields and the text itself, stored.
   *
   * @param document where to add it
   * @param text the text
   * @throws NullPointerException if {@code document} or {@code text} is null
   */
  public void addTo(Document document, String text) {
    fields(text).forEach(document::add);
    document.add(new StoredField(name, text));
  }

  /**
   * Analyses a text and returns its fields, none of them stored.
   *
   * @param text the text
   * @return stems, exact words, skeletons; to be indexed once
   * @throws NullPointerException if {@code text} is null
   */
  public List<IndexableField> fields(String text) {
    RecordedText words = new RecordedText(chain, Objects.requireNonNull(text, "text"));
    return List.of(
        new Field(stem(), words.stream(TermForm.STEM), WITH_POSITIONS),
        new Field(exact(), words.stream(TermForm.EXACT), WITH_POSITIONS),
        new Field(skeleton(), words.stream(TermForm.SKELETON), WITHOUT_POSITIONS));
  }

  /**
   * Returns an analyzer that gives each of the three fields the terms that {@link #fields} gives
   * it; any other field gets stems.
   *
   * @return the analyzer; always the same one
   */
  public Analyzer analyzer() {
    return analyzer;
  }

  /**
   * Returns the name of the field of the stems.
   *
   * @return the name
   */
  public String stem() {
    return name;
  }

  /**
   * Returns the name of the field of the words as they are under the policy.
   *
   * @return the name
   */
  public String exact() {
    return name + ".exact";
  }

  /**
   * Returns the name of the field of the skeletons.
   *
   * @return the name
   */
  public String skeleton() {
    return name + ".skeleton";
  }

  ArabicTextChain chain() {
    return chain;
  }
}
