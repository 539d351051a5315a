package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.shell.firststart.FirstPages;
import io.sentineliq.workbench.shell.firststart.RecoveryKeyController;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Shows a recovery key once, and writes it where the person wants it. */
final class KeyFile {

  private static final String NAME = "sentineliq-recovery-key.txt";

  private final String key;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private Consumer<Path> onSaved = file -> {};
  private Consumer<Throwable> onFailed = failure -> {};

  KeyFile(String key, Tasks tasks, Dialogs dialogs) {
    this.key = key;
    this.tasks = tasks;
    this.dialogs = dialogs;
  }

  /** The page with the key, which stays until the person goes on to {@code next}. */
  View<RecoveryKeyController> page(Runnable next) {
    var ways =
        new RecoveryKeyController.Ways(
            () -> dialogs.chooseTarget(Messages.text("recovery.save"), NAME), this::save, next);
    var page = FirstPages.recoveryKey(key, ways);
    onSaved = page.controller()::saved;
    // The key stays on screen: it is shown this once.
    onFailed = page.controller()::notSaved;
    return page;
  }

  private void save(Path file) {
    tasks.start(
        TaskTitle.quiet(Messages.text("recovery.save")),
        progress -> Files.writeString(file, key + System.lineSeparator()),
        saved -> onSaved.accept(saved),
        failure -> onFailed.accept(failure));
  }
}
