// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.arabictext.core.ArabicTextGenerator;

/**
 * Generated Arabic documents, one a line after its number and a tab; the same for the same seed.
 */
public final class Documents {

  private static final int FILES = 8;

  private Documents() {}

  /**
   * Writes files of documents.
   *
   * @return the number of documents
   */
  public static long write(Path folder, long seed, long bytes) throws IOException {
    List<byte[]> sentences = sentences(seed);
    SplittableRandom random = new SplittableRandom(seed);
    Files.createDirectories(folder);
    long id = 0;
    for (int file = 0; file < FILES; file++) {
      Path path = folder.resolve("documents-" + file + ".txt");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
        for (long written = 0; written < bytes / FILES; ) {
          byte[] number = (id + "\t").getBytes(StandardCharsets.UTF_8);
          out.write(number);
          written += number.length + 1;
          // some documents are empty
          int length = random.nextInt(500) == 0 ? 0 : 1 + random.nextInt(12);
          for (int i = 0; i < length; i++) {
            byte[] sentence = sentences.get(random.nextInt(sentences.size()));
            out.write(sentence);
            written += sentence.length;
          }
          out.write('\n');
          id++;
        }
      }
    }
    return id;
  }

  private static List<byte[]> sentences(long seed) {
    ArabicTextGenerator generator = new ArabicTextGenerator(seed);
    List<byte[]> sentences = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      String text = i % 4 == 0 ? generator.tweet() : generator.sentence();
      sentences.add((text.replaceAll("[\r\n\t]", " ") + " ").getBytes(StandardCharsets.UTF_8));
    }
    return sentences;
  }
}
