package io.sentineliq.workbench.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.sample.SampleInvestigation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One command that needs no store, with standard input from memory. */
record CommandRun(int exitCode, String out, String err) {

  static CommandRun of(String input, CancelSwitch cancel, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of(),
            false);
    var places = new CommandLineMain.Places(Path.of("rejects"), Path.of("log"), Path.of("ledger"));
    var exitCode =
        new CommandLineMain(
                console,
                new NoWorkspaces(),
                (pictures, width, height, progress) -> 0,
                cancel,
                List::of,
                places)
            .run(arguments);
    return new CommandRun(exitCode, text(out), text(err));
  }

  static CommandRun of(String input, String... arguments) {
    return of(input, new CancelSwitch(), arguments);
  }

  List<String> lines() {
    return out.lines().toList();
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }

  private static final class NoWorkspaces implements Workspaces {
    @Override
    public OpenWorkspace open(Datastore store, Optional<String> slug) {
      throw new AssertionError("opens a store");
    }

    @Override
    public void found(Datastore store) {
      throw new AssertionError("makes a store");
    }

    @Override
    public SampleInvestigation.Result loadSample(
        Datastore store, Path rejectFolder, Progress progress) {
      throw new AssertionError("loads a sample");
    }
  }
}
