package io.sentineliq.workbench.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Ciphers and digests of evidence with the options of the installed program, against the Java
 * machine's own. Run from the project's folder.
 */
public final class OptionsBench {

  private static final Path OPTIONS = Path.of("installer", "java-options.txt");
  private static final double MOST = 1.5;

  private final Map<String, Report.Times> ours = new LinkedHashMap<>();
  private final Map<String, Report.Times> plain = new LinkedHashMap<>();

  private OptionsBench() {}

  /** {@code arguments}: how many rounds, five without. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
    var bench = new OptionsBench();
    for (var round = 0; round < rounds; round++) {
      run(List.of("-XX:+UseSerialGC"), bench.plain);
      run(options(), bench.ours);
    }
    var report = new Report(System.out);
    bench.ours.forEach(
        (work, times) ->
            report.time(
                work,
                "default options",
                times,
                Objects.requireNonNull(bench.plain.get(work)),
                MOST));
    System.exit(report.print() == 0 ? 0 : 1);
  }

  /** Those of the machine; the others speak of where the program lies. */
  private static List<String> options() throws IOException {
    return Files.readAllLines(OPTIONS).stream()
        .filter(line -> line.startsWith("-X"))
        .map(line -> line.replaceAll("\\s.*", ""))
        .toList();
  }

  private static void run(List<String> options, Map<String, Report.Times> found)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), SealedAndDigested.class.getName()));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var output = process.inputReader()) {
      for (var line : output.lines().toList()) {
        var words = line.split("\t");
        found
            .computeIfAbsent(words[0], work -> new Report.Times())
            .nanos()
            .add(Long.valueOf(words[1]));
      }
    }
    if (process.waitFor() != 0) {
      throw new IOException("The measured process ended with " + process.exitValue());
    }
  }
}
