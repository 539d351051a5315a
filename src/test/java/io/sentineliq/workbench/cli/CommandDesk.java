package io.sentineliq.workbench.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Commands over real stores in a folder, with what they printed since {@link #forget}. */
final class CommandDesk {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path folder;
  private Supplier<byte[]> typed = () -> new byte[0];

  CommandDesk(Path folder) {
    this.folder = folder;
  }

  int run(String... arguments) {
    return run(new RealWorkspaces(), new CancelSwitch(), arguments);
  }

  int run(Workspaces workspaces, CancelSwitch cancel, String... arguments) {
    var console =
        new Console(
            new LateInput(() -> typed.get()),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of("PGPASSFILE", folder.resolve("none").toString()),
            false);
    var places =
        new CommandLineMain.Places(
            folder.resolve("rejects"), folder.resolve("workbench.log"), folder.resolve("ledger"));
    return new CommandLineMain(
            console, workspaces, (pictures, width, height, progress) -> 0, cancel, List::of, places)
        .run(arguments);
  }

  /** What is typed once a command reads. */
  void type(Supplier<byte[]> input) {
    typed = input;
  }

  /** The store most commands are about. */
  String store() {
    return folder.resolve("store").toString();
  }

  void forget() {
    out.reset();
    err.reset();
  }

  String out() {
    return out.toString(UTF_8);
  }

  /** What was printed, when it is not text. */
  byte[] bytes() {
    return out.toByteArray();
  }

  String err() {
    return err.toString(UTF_8);
  }

  List<JsonNode> json() {
    return out().lines().map(CommandDesk::parse).toList();
  }

  private static JsonNode parse(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }
}
