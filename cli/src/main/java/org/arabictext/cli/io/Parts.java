// SPDX-License-Identifier: Apache-2.0
package org.arabictext.cli.io;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Cuts text after line ends into parts for several threads, and puts what they write together in
 * the order of the text.
 *
 * <p>A line of more than a million code units is not cut: from there on the text is worked on by
 * one thread. Memory is bounded by the number of threads.
 */
final class Parts implements AutoCloseable {

  private static final int PART = 1 << 16;
  private static final int LONGEST_LINE = 1 << 20;

  private final Streams streams;
  private final PartWork work;
  private final int most;
  private final ExecutorService threads;
  private final ArrayDeque<Future<Utf8Writer>> pending = new ArrayDeque<>();
  private final ArrayDeque<Utf8Writer> free = new ArrayDeque<>();

  Parts(Streams streams, int count, PartWork work) {
    this.streams = streams;
    this.work = work;
    this.most = 2 * count;
    this.threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "part");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Takes one whole input; parts of it may still be in work when this returns. If it turns out to
   * be malformed, the words before that are worked on.
   */
  void add(Reader text) throws IOException {
    char[] block = new char[PART];
    int filled = 0;
    long offset = 0;
    while (true) {
      int count;
      try {
        count = text.read(block, filled, block.length - filled);
      } catch (CommandFailure e) {
        submit(block, lastSpaceEnd(block, filled), offset);
        drain();
        throw e;
      }
      if (count < 0) {
        submit(block, filled, offset);
        return;
      }
      filled += count;
      if (filled < block.length) {
        continue;
      }
      int end = lastLineEnd(block);
      if (end > 0) {
        char[] rest = new char[Math.max(PART, filled - end + PART / 2)];
        System.arraycopy(block, end, rest, 0, filled - end);
        submit(block, end, offset);
        filled -= end;
        offset += end;
        block = rest;
      } else if (block.length < LONGEST_LINE) {
        block = Arrays.copyOf(block, 2 * block.length);
      } else {
        drain();
        PushbackReader rest = new PushbackReader(text, filled);
        rest.unread(block, 0, filled);
        work.on(rest, offset, streams.out());
        return;
      }
    }
  }

  private static int lastSpaceEnd(char[] block, int length) {
    int end = length;
    while (end > 0 && block[end - 1] > ' ') {
      end--;
    }
    return end;
  }

  private static int lastLineEnd(char[] block) {
    int end = block.length;
    while (end > 0 && block[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private void submit(char[] text, int length, long offset) throws IOException {
    if (pending.size() == most) {
      writeFirst();
    }
    Utf8Writer out = free.isEmpty() ? new Utf8Writer(null) : free.remove();
    pending.add(
        threads.submit(
            () -> {
              work.on(new CharArrayReader(text, 0, length), offset, out);
              return out;
            }));
  }

  /** Waits for all parts and writes them. */
  void drain() throws IOException {
    while (!pending.isEmpty()) {
      writeFirst();
    }
  }

  private void writeFirst() throws IOException {
    try {
      Utf8Writer part = pending.remove().get();
      streams.append(part);
      free.add(part);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IOException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
