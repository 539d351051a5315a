package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore}: a backup becomes a store in a new folder. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class RestoreCommand implements Callable<Integer> {

  private final Console console;
  private final CancelSwitch cancel;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.restore.file")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "cli.restore.folder")
  private Path folder = Path.of("");

  RestoreCommand(Console console, CancelSwitch cancel) {
    this.console = console;
    this.cancel = cancel;
  }

  @Override
  public Integer call() {
    var line = new ProgressLine(console, file, "cli.backup.progress");
    try {
      new LocalStores().restore(file, folder, cancel.progress(line::show));
    } finally {
      line.clear();
    }
    console.say(Messages.text("cli.restore.done", folder, file));
    return ExitCode.DONE;
  }
}
