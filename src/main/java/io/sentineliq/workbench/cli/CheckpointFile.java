package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.SignedNote;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A checkpoint that somebody kept in a file, signed or not. */
final class CheckpointFile {

  private static final long LONGEST = 65_536;

  private CheckpointFile() {}

  /** The checkpoint in {@code file}, which must be of the ledger {@code origin}. */
  static Checkpoint read(Path file, String origin) {
    try {
      return parse(file, origin);
    } catch (IOException | IllegalArgumentException e) {
      throw new Problem.UnreadableInput(file.toString(), Messages.text("cli.ledger.noCheckpoint"))
          .asException(e);
    }
  }

  private static Checkpoint parse(Path file, String origin) throws IOException {
    if (Files.size(file) > LONGEST) {
      throw new IllegalArgumentException("too long for a checkpoint");
    }
    var checkpoint = Checkpoint.parse(SignedNote.parse(Files.readString(file)).text());
    if (!checkpoint.origin().equals(origin)) {
      throw new IllegalArgumentException("a checkpoint of " + checkpoint.origin());
    }
    return checkpoint;
  }
}
