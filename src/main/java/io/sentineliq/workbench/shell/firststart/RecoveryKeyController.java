package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Shows the recovery key, once. */
public final class RecoveryKeyController {

  /** What the page can do with the key besides showing it. */
  public record Ways(Supplier<Optional<Path>> chooseFile, Consumer<Path> save, Runnable next) {}

  private final String key;
  private final Ways ways;

  @FXML private Label keyText;
  @FXML private Label done;
  @FXML private CheckBox kept;
  @FXML private Button next;

  RecoveryKeyController(String key, Ways ways) {
    this.key = key;
    this.ways = ways;
  }

  @FXML
  private void initialize() {
    keyText.setText(key);
    done.visibleProperty().bind(done.textProperty().isNotEmpty());
    done.managedProperty().bind(done.visibleProperty());
    next.disableProperty().bind(kept.selectedProperty().not());
  }

  /** Says that the key stands in {@code file}. */
  public void saved(Path file) {
    done.setText(Messages.text("recovery.saved", file));
  }

  /** Says that the key could not be written. */
  public void notSaved(Throwable failure) {
    done.setText(Messages.text("recovery.notSaved", String.valueOf(failure.getLocalizedMessage())));
  }

  @FXML
  private void onCopy() {
    var content = new ClipboardContent();
    content.putString(key);
    Clipboard.getSystemClipboard().setContent(content);
    done.setText(Messages.text("recovery.copied"));
  }

  @FXML
  private void onSave() {
    ways.chooseFile().get().ifPresent(ways.save());
  }

  @FXML
  private void onNext() {
    ways.next().run();
  }
}
