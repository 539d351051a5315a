package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Says that a backup is the store now, and where the one before is kept. */
public final class RestoredController {

  private final Path backup;
  private final Optional<Path> before;
  private final Runnable next;

  @FXML private Label sentence;
  @FXML private Label kept;

  RestoredController(Path backup, Optional<Path> before, Runnable next) {
    this.backup = backup;
    this.before = before;
    this.next = next;
  }

  @FXML
  private void initialize() {
    sentence.setText(Messages.text("start.restored.detail", backup.getFileName()));
    kept.setText(before.map(path -> Messages.text("start.restored.kept", path)).orElse(""));
    kept.setVisible(before.isPresent());
    kept.setManaged(before.isPresent());
  }

  @FXML
  private void onOpen() {
    next.run();
  }
}
