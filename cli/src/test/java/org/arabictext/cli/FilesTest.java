// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command reads from and writes to: encodings, strange files, whole output or none. */
class FilesTest {

  private static final String TEXT = "قرأ الطالبُ كتابًا.\r\nنعم\n";
  private static final Charset ARABIC = Charset.forName("windows-1256");

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(byte[] bytes) throws IOException {
    return file("in.txt", bytes);
  }

  private static CommandLineRun normalize(Path file, String... more) {
    return CommandLineRun.with(
        "",
        Stream.concat(Stream.of("normalize", "--policy", "none", file.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "windows-1256", "UTF-32"})
  void otherEncodingsAreConverted(String encoding) throws IOException {
    Path file = file(TEXT.getBytes(Charset.forName(encoding)));
    assertThat(normalize(file, "--encoding", encoding).succeeded().out()).isEqualTo(TEXT);
  }

  @Test
  void windows1256IsNamed() throws IOException {
    Path file = file(TEXT.repeat(20).getBytes(ARABIC));
    normalize(file).failed(1, "not UTF-8 at byte 0", "--encoding windows-1256");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, FFFE", "UTF-16BE, FEFF"})
  void utf16IsNamed(String encoding, String mark) throws IOException {
    byte[] text = ("\uFEFF" + TEXT).getBytes(Charset.forName(encoding));
    normalize(file(text)).failed(1, "not UTF-8 at byte 0", "--encoding " + encoding);
    assertThat(mark).hasSize(4);
  }

  @Test
  void aCutOffFileIsNotTakenForAnotherEncoding() throws IOException {
    byte[] text = "كتابًا".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(text, text.length - 1);
    normalize(file(cut)).failed(1, "not UTF-8 at byte " + (text.length - 2));
    assertThat(normalize(file(cut)).err()).doesNotContain("looks like");
  }

  @Test
  void malformedUtf16IsToldWithItsPlace() throws IOException {
    byte[] text = {0x06, 0x28, (byte) 0xDC, 0x00, 0x06, 0x28};
    normalize(file(text), "--encoding", "UTF-16BE").failed(1, "not UTF-16BE at byte 2");
  }

  @Test
  void unknownEncodingsAreBadUsage() throws IOException {
    normalize(file(new byte[0]), "--encoding", "utf-9").failed(2, "unknown encoding 'utf-9'");
    normalize(file(new byte[0]), "--encoding", "?").failed(2, "unknown encoding '?'");
  }

  @Test
  void aByteOrderMarkCountsAsPartOfTheText() throws IOException {
    Path file = file("\uFEFFنعم".getBytes(StandardCharsets.UTF_8));
    CommandLineRun run = CommandLineRun.with("", "tokenize", file.toString()).succeeded();
    String row = run.lines().get(run.lines().size() - 1);
    assertThat(row).contains("\t4\t").endsWith("نعم");
  }

  @Test
  void anEmptyFileGivesNoRows() throws IOException {
    Path file = file(new byte[0]);
    assertThat(normalize(file).succeeded().out()).isEmpty();
    assertThat(CommandLineRun.with("", "tokenize", file.toString()).succeeded().lines()).hasSize(1);
  }

  @Test
  void missingFilesAndFoldersAreToldInOneLine() {
    normalize(folder.resolve("none")).failed(1, "none: no such file");
    normalize(folder).failed(1, "is a directory");
  }

  @Test
  void aPipeIsReadOnce() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(makesPipe(pipe), "no mkfifo here");
    Thread writer =
        new Thread(
            () -> {
              try {
                Files.writeString(pipe, TEXT);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    writer.start();
    assertThat(normalize(pipe).succeeded().out()).isEqualTo(TEXT);
    writer.join();
  }

  /** The file goes while the one before it, a pipe, is being read. */
  @Test
  void aFileThatVanishesIsToldAndLeavesNoOutput() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(makesPipe(pipe), "no mkfifo here");
    Path file = file(TEXT.getBytes(StandardCharsets.UTF_8));
    Path out = folder.resolve("out.txt");
    Thread writer =
        new Thread(
            () -> {
              try (OutputStream open = Files.newOutputStream(pipe)) {
                Files.delete(file);
                open.write(TEXT.getBytes(StandardCharsets.UTF_8));
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    writer.start();
    normalize(pipe, file.toString(), "-o", out.toString()).failed(1, "in.txt: cannot be read");
    writer.join();
    assertThat(names()).containsExactly("pipe");
  }

  private static boolean makesPipe(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void outputGoesToAFileThatIsWhole() throws IOException {
    Path file = file(TEXT.getBytes(StandardCharsets.UTF_8));
    Path out = folder.resolve("out.txt");
    assertThat(normalize(file, "--output", out.toString()).succeeded().out()).isEmpty();
    assertThat(Files.readString(out)).isEqualTo(TEXT);
    assertThat(names()).containsExactly("in.txt", "out.txt");
  }

  @Test
  void aFileMayBeReplacedByItsOwnResult() throws IOException {
    Path file = file("كِتاب\n".getBytes(StandardCharsets.UTF_8));
    CommandLineRun.with("", "normalize", file.toString(), "-o", file.toString()).succeeded();
    assertThat(Files.readString(file)).isEqualTo("كتاب\n");
    assertThat(names()).containsExactly("in.txt");
  }

  @Test
  void afterAFailureTheOutputIsAsItWas() throws IOException {
    Path good = file("good.txt", TEXT.repeat(20_000).getBytes(StandardCharsets.UTF_8));
    Path bad = file("bad.txt", new byte[] {(byte) 0xD8});
    Path out = file("out.txt", new byte[] {'a'});
    normalize(good, bad.toString(), "--output", out.toString()).failed(1, "bad.txt: not UTF-8");
    assertThat(Files.readString(out)).isEqualTo("a");
    assertThat(names()).containsExactly("bad.txt", "good.txt", "out.txt");
  }

  @Test
  void anOutputThatCannotBeIsToldBeforeAnythingIsRead() throws IOException {
    Path file = file(new byte[] {(byte) 0xD8});
    normalize(file, "--output", folder.toString()).failed(1, "is a directory");
    String lost = folder.resolve("none").resolve("out.txt").toString();
    normalize(file, "--output", lost).failed(1, "no such folder");
  }

  @Test
  void aFullDeviceIsToldInOneLine() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no /dev/full here");
    Path file = file(TEXT.repeat(50_000).getBytes(StandardCharsets.UTF_8));
    normalize(file, "--output", full.toString()).failed(1, "cannot write the output");
  }

  @Test
  void namesOfFilesComeFromAList() throws IOException {
    Path one = file("one.txt", "كِتاب\n".getBytes(StandardCharsets.UTF_8));
    Path two = file("two.txt", "قَلم\n".getBytes(StandardCharsets.UTF_8));
    String list = two + "\r\n\n" + one;
    Path file = file("list", list.getBytes(StandardCharsets.UTF_8));
    assertThat(normalizeAll("", one.toString(), "--files-from", file.toString()).succeeded().out())
        .isEqualTo("كتاب\nقلم\nكتاب\n");
    assertThat(normalizeAll(list, "--files-from", "-").succeeded().out()).isEqualTo("قلم\nكتاب\n");
    assertThat(normalizeAll("", "--files-from", "-").succeeded().out()).isEmpty();
  }

  @Test
  void aListThatNamesNoFileLeavesNoOutput() throws IOException {
    Path one = file("one.txt", "كِتاب\n".getBytes(StandardCharsets.UTF_8));
    normalizeAll(one + "\nnone.txt\n", "--files-from", "-").failed(1, "none.txt: no such file");
    normalizeAll("", "--files-from", "none").failed(1, "none: no such file");
    normalizeAll("", "--files-from", folder.toString()).failed(1, "is a directory");
    normalizeAll("", "-", "--files-from", "-").failed(2, "standard input cannot be");
  }

  @Test
  void anAtSignIsPartOfAName() {
    normalizeAll("", "@none.txt").failed(1, "@none.txt: no such file");
  }

  private static CommandLineRun normalizeAll(String input, String... args) {
    return CommandLineRun.with(
        input, Stream.concat(Stream.of("normalize"), Stream.of(args)).toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
