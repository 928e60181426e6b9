// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A standalone cluster on the loopback interface: a master and workers, each a process of its own,
 * with ports that the system chooses. Their class path is Spark's alone; what a job needs besides
 * has to be shipped to them.
 *
 * <p>{@link #close()} ends every process, executors too; so does the end of this JVM, however it
 * comes.
 */
public final class Cluster implements AutoCloseable {

  private static final Pattern OURS =
      Pattern.compile(
          "arabictext-.*|junit-.*|assertj-.*|opentest4j-.*|apiguardian-.*|byte-buddy-.*|jspecify-.*"
              + "|surefire-.*|failsafe-.*|maven-.*|common-java5-.*|lucene-.*|.*jacoco.*");
  private static final long PATIENCE = 120;

  private final Path home;
  private final List<Daemon> workers = new ArrayList<>();
  private final Daemon master;
  private final String url;

  /** Starts a master and workers of one core and some memory each. */
  public Cluster(Path folder, int size, int megabytes) throws IOException {
    home = home(folder);
    master = new Daemon("master", "deploy.master.Master", "--webui-port", "0");
    try {
      url = master.await(Pattern.compile("Starting Spark master at (spark://\\S+)"));
      for (int i = 1; i <= size; i++) {
        workers.add(worker(folder.resolve("worker" + i).toString(), megabytes));
      }
      for (Daemon worker : workers) {
        worker.await(Pattern.compile("(Successfully registered) with master"));
      }
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  private Daemon worker(String folder, int megabytes) throws IOException {
    return new Daemon(
        "worker",
        "deploy.worker.Worker",
        "--webui-port",
        "0",
        "--cores",
        "1",
        "--memory",
        megabytes + "M",
        "--work-dir",
        folder,
        url);
  }

  /** What a session takes as its master. */
  public String url() {
    return url;
  }

  /** Kills a worker with all that it started, as a power cut would. */
  public void killWorker(int index) {
    workers.get(index).kill();
  }

  @Override
  public void close() {
    workers.forEach(Daemon::kill);
    master.kill();
  }

  /** A folder as {@code SPARK_HOME} wants it, with the jars of this class path that are Spark's. */
  private static Path home(Path folder) throws IOException {
    Path home = folder.resolve("spark-home").toAbsolutePath();
    Path jars = home.resolve("jars");
    if (Files.exists(jars)) {
      try (Stream<Path> old = Files.list(jars)) {
        for (Path jar : old.toList()) {
          Files.delete(jar);
        }
      }
    }
    Files.createDirectories(jars);
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      String name = jar.getFileName().toString();
      if (name.endsWith(".jar") && !OURS.matcher(name).matches()) {
        Files.createSymbolicLink(jars.resolve(name), jar.toAbsolutePath());
      }
    }
    return home;
  }

  /** One process, and the last lines that it said. */
  private final class Daemon {

    private final String name;
    private final Process process;
    private final Deque<String> said = new ArrayDeque<>();
    private final List<Wish> wishes = new ArrayList<>();
    private boolean ended;

    Daemon(String name, String main, String... arguments) throws IOException {
      this.name = name;
      Path jvm = Path.of(System.getProperty("java.home"), "bin", "java");
      List<String> command = new ArrayList<>(List.of(jvm.toString(), "-Xmx256m"));
      command.addAll(List.of(System.getProperty("arabictext.spark.opens").trim().split("\\s+")));
      command.add("-Dlog4j2.configurationFile=cluster-log4j2.properties");
      command.add("-cp");
      command.add(testClasses() + File.pathSeparator + home.resolve("jars") + "/*");
      command.add(Leash.class.getName());
      command.add("org.apache.spark." + main);
      command.addAll(List.of("--host", "127.0.0.1", "--port", "0"));
      command.addAll(List.of(arguments));
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("SPARK_HOME", home.toString());
      builder.environment().put("SPARK_SCALA_VERSION", "2.13");
      builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      process = builder.start();
      Thread reader = new Thread(this::read, "output of " + name);
      reader.setDaemon(true);
      reader.start();
    }

    private String testClasses() {
      try {
        return Path.of(Leash.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString();
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }

    private void read() {
      try (BufferedReader lines = process.inputReader()) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          hear(line);
        }
      } catch (IOException e) {
        // the process was killed
      }
      end();
    }

    private synchronized void hear(String line) {
      said.add(line);
      wishes.forEach(wish -> wish.hear(line));
      if (said.size() > 400) {
        said.remove();
      }
    }

    private synchronized void end() {
      ended = true;
      wishes.forEach(wish -> wish.giveUp(tail()));
    }

    private String tail() {
      return name + " has ended; its last words:\n" + String.join("\n", said);
    }

    /** Waits for a line and returns the first group in it. */
    String await(Pattern pattern) {
      Wish wish = new Wish(pattern, new CompletableFuture<>());
      synchronized (this) {
        said.forEach(wish::hear);
        wishes.add(wish);
        if (ended) {
          wish.giveUp(tail());
        }
      }
      return wish.answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    void kill() {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroyForcibly();
      children.stream()
          .sorted(Comparator.comparing(ProcessHandle::pid))
          .forEach(ProcessHandle::destroyForcibly);
      process.onExit().join();
    }
  }

  /** A line that somebody waits for. */
  private record Wish(Pattern pattern, CompletableFuture<String> answer) {

    void hear(String line) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        answer.complete(matcher.group(1));
      }
    }

    void giveUp(String why) {
      answer.completeExceptionally(new UncheckedIOException(new IOException(why)));
    }
  }
}
