package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.RehearsalMain;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * How long the packaged program takes from the start of its process to a painted window and to a
 * usable list of alerts, against the least window JavaFX can show, with and without the start-up
 * cache; its memory after a minute; its size. Arguments: the image of installer/build.sh, rounds.
 * Cold runs need the right to drop the system's file cache, and are left out without it.
 */
public final class StartBench {

  private static final Path DROP = Path.of("/proc/sys/vm/drop_caches");
  private static final Path CARD = Path.of("/dev/dri");
  private static final String CACHE = "-XX:AOTCache=";

  private final Path image;
  private final int rounds;
  private final Path home;
  private final Map<String, List<Long>> marks = new TreeMap<>();

  private StartBench(Path image, int rounds, Path home) {
    this.image = image;
    this.rounds = rounds;
    this.home = home;
  }

  public static void main(String[] arguments) throws Exception {
    var home = Files.createTempDirectory("sentineliq-start");
    var bench = new StartBench(Path.of(arguments[0]), Integer.parseInt(arguments[1]), home);
    bench.run(true, RehearsalMain.class, "0");
    bench.times();
    bench.memory();
    bench.sizes();
  }

  private void times() throws IOException, InterruptedException {
    for (var isCold : Files.isWritable(DROP) ? List.of(true, false) : List.of(false)) {
      for (var round = 0; round < rounds; round++) {
        for (var isCached : List.of(true, false)) {
          for (var program : List.of(BareWindow.class, RehearsalMain.class)) {
            measure(isCold, isCached, program);
          }
        }
      }
    }
    marks.forEach(
        (name, values) -> System.out.printf("%-48s %6d ms  %s%n", name, median(values), values));
  }

  private void measure(boolean isCold, boolean isCached, Class<?> program)
      throws IOException, InterruptedException {
    if (isCold) {
      Files.writeString(DROP, "3");
    }
    var name =
        "%s, %s cache, %s"
            .formatted(isCold ? "cold" : "warm", isCached ? "with" : "no", program.getSimpleName());
    for (var line : run(isCached, program, "0")) {
      var words = line.split(" ");
      if (words.length == 2 && words[1].matches("\\d+")) {
        marks
            .computeIfAbsent(name + ": " + words[0], key -> new ArrayList<>())
            .add(Long.valueOf(words[1]));
      }
    }
  }

  private List<String> run(boolean isCached, Class<?> program, String argument)
      throws IOException, InterruptedException {
    var process = start(isCached, program, List.of(argument));
    try (var output = process.inputReader()) {
      var lines = output.lines().toList();
      if (process.waitFor() != 0) {
        throw new IOException(program.getSimpleName() + " ended with " + process.exitValue());
      }
      return lines;
    }
  }

  private Process start(boolean isCached, Class<?> program, List<String> arguments)
      throws IOException {
    var app = image.resolve("lib/app");
    var command = new ArrayList<String>();
    command.add(image.resolve("lib/runtime/bin/java").toString());
    var paths = new ArrayList<String>();
    for (var line : Files.readAllLines(app.resolve("sentineliq.cfg"))) {
      var value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toString());
      if (line.startsWith("app.classpath=")) {
        paths.add(value);
      } else if (line.startsWith("java-options=") && (isCached || !value.startsWith(CACHE))) {
        command.add(value);
      }
    }
    if (System.getenv("DISPLAY") == null) {
      command.add("-Dglass.platform=Headless");
    }
    // The program finds this out by itself; the bare window is told.
    if (program == BareWindow.class && !Files.exists(CARD)) {
      command.add("-Dprism.order=sw");
    }
    // The cache serves a longer class path too, when it begins as its own.
    if (program == BareWindow.class) {
      paths.add(ownClasses());
    }
    command.addAll(List.of("-cp", String.join(File.pathSeparator, paths), program.getName()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("SENTINELIQ_HOME", home.toString());
    return builder.start();
  }

  private static String ownClasses() {
    return Path.of(BareWindow.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .toString();
  }

  private void memory() throws IOException, InterruptedException {
    for (var isCached : List.of(true, false)) {
      memory(isCached, "on the list", List.of("75"));
      memory(isCached, "after every place", List.of("75", "everywhere"));
    }
  }

  private void memory(boolean isCached, String where, List<String> arguments)
      throws IOException, InterruptedException {
    var process = start(isCached, RehearsalMain.class, arguments);
    awaitLast(process, "alerts");
    if (process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IOException("ended too early");
    }
    var status = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
    status.stream()
        .filter(line -> line.matches("(VmRSS|RssAnon|RssFile):.*"))
        .forEach(
            line ->
                System.out.printf(
                    "after a minute %s, %s cache: %s%n", where, isCached ? "with" : "no", line));
    process.destroy();
    process.waitFor();
  }

  /** The minute begins when the list can be used. */
  private static void awaitLast(Process process, String mark) throws IOException {
    var output = process.inputReader();
    var line = output.readLine();
    while (line != null && !line.startsWith(mark)) {
      line = output.readLine();
    }
  }

  private void sizes() throws IOException {
    long total = 0;
    long cache = 0;
    try (var files = Files.walk(image)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        total += Files.size(file);
        cache += file.endsWith("startup.aot") ? Files.size(file) : 0;
      }
    }
    System.out.printf("image %,d bytes, without the cache %,d%n", total, total - cache);
  }

  private static long median(List<Long> values) {
    return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
  }
}
