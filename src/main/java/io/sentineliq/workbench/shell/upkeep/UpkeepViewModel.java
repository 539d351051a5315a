package io.sentineliq.workbench.shell.upkeep;

import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskHandle;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The state of the page, and what its buttons do. */
final class UpkeepViewModel {

  private final Upkeep upkeep;
  private final Window window;

  // Properties
  private final ObservableList<Upkeep.Finding> findings = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
  private @Nullable TaskHandle running;

  UpkeepViewModel(Upkeep upkeep, Window window) {
    this.upkeep = upkeep;
    this.window = window;
  }

  boolean isLocal() {
    return upkeep.isLocal();
  }

  ObservableList<Upkeep.Finding> findings() {
    return findings;
  }

  ReadOnlyBooleanProperty checkingProperty() {
    return checking.getReadOnlyProperty();
  }

  // Commands

  void backUp() {
    var today = LocalDate.ofInstant(window.clock().instant(), ZoneId.systemDefault());
    window
        .dialogs()
        .chooseTarget(
            Messages.text("upkeep.backUp"), Messages.text("upkeep.backUp.name", today.toString()))
        .ifPresent(this::backUp);
  }

  void backUp(Path target) {
    if (isIdle()) {
      running =
          window
              .tasks()
              .start(
                  TaskTitle.listed(Messages.text("upkeep.backUp.running", name(target))),
                  progress -> {
                    upkeep.backUp(target, progress);
                    return target;
                  },
                  this::backedUp,
                  window.failures());
    }
  }

  void restore() {
    var files =
        window
            .dialogs()
            .chooseFiles(
                Messages.text("upkeep.restore"),
                Messages.text("upkeep.restore.kind"),
                List.of("*.zip"));
    if (files.size() == 1) {
      window
          .dialogs()
          .chooseFolder(Messages.text("upkeep.restore.folder"))
          .ifPresent(folder -> restore(files.getFirst(), folder));
    }
  }

  void restore(Path backup, Path folder) {
    if (isIdle()) {
      running =
          window
              .tasks()
              .start(
                  TaskTitle.listed(Messages.text("upkeep.restore.running", name(backup))),
                  progress -> {
                    upkeep.restore(backup, folder, progress);
                    return folder;
                  },
                  this::restored,
                  window.failures());
    }
  }

  void check() {
    if (!checking.get()) {
      checking.set(true);
      window
          .tasks()
          .start(
              TaskTitle.quiet(Messages.text("upkeep.check")),
              progress -> upkeep.check(),
              this::checked,
              failure -> {
                checking.set(false);
                window.failures().accept(failure);
              });
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private boolean isIdle() {
    return running == null || !running.isRunning();
  }

  private void backedUp(Path target) {
    tell(Messages.text("upkeep.backUp.done", target), target.getParent());
  }

  private void restored(Path folder) {
    tell(Messages.text("upkeep.restore.done", folder), folder);
  }

  private void tell(String words, @Nullable Path shown) {
    var show =
        new Notice.Action(
            Messages.text("upkeep.show"),
            () -> {
              if (shown != null) {
                window.shower().accept(shown);
              }
            });
    window.notices().accept(Notice.information(words, show));
  }

  private void checked(List<Upkeep.Finding> found) {
    checking.set(false);
    findings.setAll(found);
  }
}
