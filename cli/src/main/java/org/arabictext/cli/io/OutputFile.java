// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears only when all of it is written: the bytes go to a file beside it, which then
 * takes its name. What is no regular file (a device, a pipe) is written to directly.
 */
final class OutputFile {

  private final String name;
  private final Path file;
  private final @Nullable Path aside;
  private final OutputStream stream;
  private final Thread cleaner;
  private boolean open = true;

  private OutputFile(String name, Path file, @Nullable Path aside, OutputStream stream) {
    this.name = name;
    this.file = file;
    this.aside = aside;
    this.stream = stream;
    cleaner = new Thread(this::discard, "output-cleaner");
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  /** Opens a file for writing, or fails in one line. */
  static OutputFile open(String name) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw CommandFailure.badData(name + ": is a directory");
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        return new OutputFile(name, path, null, new FileOutputStream(path.toFile()));
      }
      Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      if (Files.exists(file) && !Files.isWritable(file)) {
        throw CommandFailure.badData(name + ": permission denied");
      }
      Path folder = file.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw CommandFailure.badData(name + ": no such folder");
      }
      long id = ProcessHandle.current().pid();
      Path aside = folder.resolve("." + file.getFileName() + "." + id + ".part");
      OutputStream stream =
          Files.newOutputStream(
              aside,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      return new OutputFile(name, file, aside, stream);
    } catch (InvalidPathException e) {
      throw CommandFailure.badData(name + ": not a file name");
    } catch (IOException e) {
      throw CommandFailure.badData(name + ": cannot be written");
    }
  }

  OutputStream stream() {
    return stream;
  }

  /** Closes the file and gives it its name. */
  void commit() {
    try {
      stream.close();
      if (aside != null) {
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
      }
      open = false;
    } catch (IOException e) {
      discard();
      throw CommandFailure.badData(name + ": cannot be written: " + e.getMessage());
    }
    Runtime.getRuntime().removeShutdownHook(cleaner);
  }

  /** Leaves nothing of what was written. */
  void discard() {
    if (!open) {
      return;
    }
    open = false;
    try {
      stream.close();
    } catch (IOException e) {
      // a disk that is full may say so again here; the file goes away all the same
    }
    try {
      if (aside != null) {
        Files.deleteIfExists(aside);
      }
    } catch (IOException e) {
      throw CommandFailure.badData(name + ": cannot be removed: " + e.getMessage());
    }
  }
}
