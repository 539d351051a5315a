package io.sentineliq.workbench.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the system that knows nothing of this product, run in {@code folder}. */
public record ForeignTool(Path folder, String program) {

  /** What it says to arguments that no space is in; it must end well. */
  public String run(String arguments) throws IOException {
    var command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments.split(" ", -1)));
    var ended = ended(command);
    assertThat(ended.code()).as("%s: %s", command, ended.said()).isZero();
    return ended.said();
  }

  /** How {@code command} ends. */
  public Ended ended(List<String> command) throws IOException {
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Ended(process.waitFor(), said);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The SHA-256 of {@code file}, as OpenSSL has it. */
  public String sha256(Path file) throws IOException {
    return run("dgst -sha256 -r " + file).split(" ", 2)[0];
  }

  /** An exit code and all that was printed. */
  public record Ended(int code, String said) {}
}
