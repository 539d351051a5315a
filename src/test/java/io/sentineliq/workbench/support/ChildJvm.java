package io.sentineliq.workbench.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second Java process with this one's class path, small and quick to start. */
public final class ChildJvm implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "-Xshare:auto",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx256m",
          "-Dfile.encoding=UTF-8");

  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Runs {@code main}; what it complains of appears in this process's error stream. */
  public static ChildJvm start(Class<?> main, String... arguments) throws IOException {
    return start(List.of(), main, arguments);
  }

  /** The same with more options of the Java machine. */
  public static ChildJvm start(List<String> options, Class<?> main, String... arguments)
      throws IOException {
    return start(command(options, main, arguments));
  }

  /**
   * The same in a shell that lets no file grow beyond {@code kib} KiB, as if the disk were full.
   */
  public static ChildJvm startWithFilesUpTo(int kib, Class<?> main, String... arguments)
      throws IOException {
    var command = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kib + "; exec \"$@\"", "-"));
    command.addAll(command(List.of("-XX:-UsePerfData"), main, arguments));
    return start(command);
  }

  private static List<String> command(List<String> options, Class<?> main, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static ChildJvm start(List<String> command) throws IOException {
    return new ChildJvm(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  public long pid() {
    return process.pid();
  }

  /** The next line of the child's output; the text {@code end} when there is none. */
  public String line() throws IOException {
    var line = output.readLine();
    return line == null ? "end" : line;
  }

  /** Gives the child a line of input. */
  public void say(String line) throws IOException {
    var input = process.getOutputStream();
    input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    input.flush();
  }

  /** What the child still prints until it ends. */
  public List<String> remainingLines() {
    return output.lines().toList();
  }

  /**
   * As {@code kill -9} does: the child can do nothing about it. What it printed can still be read,
   * which {@link Process#destroyForcibly()} would prevent.
   */
  public void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  /** Ends the child's input and waits, at most two minutes, until it has ended. */
  @Override
  public void close() throws IOException {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("the child does not end");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      output.close();
    }
  }
}
