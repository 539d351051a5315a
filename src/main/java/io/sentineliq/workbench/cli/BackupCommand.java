package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.StoreSecret;
import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup}: a local store in one new file, proved. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class BackupCommand implements Callable<Integer> {

  private final Console console;
  private final CancelSwitch cancel;

  @Parameters(index = "0", paramLabel = "STORE", descriptionKey = "cli.backup.store")
  private String store = "";

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.backup.file")
  private Path file = Path.of("");

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      descriptionKey = "cli.option.passphraseFile")
  private @Nullable Path passphraseFile;

  BackupCommand(Console console, CancelSwitch cancel) {
    this.console = console;
    this.cancel = cancel;
  }

  @Override
  public Integer call() {
    if (SharedAddress.isAddress(store)) {
      throw new Problem.BadStoreAddress(Messages.text("cli.backup.notLocal")).asException();
    }
    var line = new ProgressLine(console, file, "cli.backup.progress");
    try (var secret = secret();
        var open = new LocalStores().open(Path.of(store), secret)) {
      open.backUpTo(file.toAbsolutePath(), cancel.progress(line::show));
    } finally {
      line.clear();
    }
    console.say(Messages.text("cli.backup.done", file, store));
    return ExitCode.DONE;
  }

  private StoreSecret secret() {
    return passphraseFile == null
        ? StoreSecret.none()
        : StoreSecret.passphrase(SecretFile.read(passphraseFile));
  }
}
