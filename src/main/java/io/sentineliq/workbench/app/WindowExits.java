package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.shell.CommandCatalogue;
import io.sentineliq.workbench.shell.ShellViewModel;
import io.sentineliq.workbench.shell.WorkspaceLook;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Features speak to the frame that is made after them. */
final class WindowExits {
  private @Nullable ShellViewModel shell;
  private @Nullable CommandCatalogue catalogue;
  private Consumer<SubjectRef> shower = subject -> {};

  void lead(ShellViewModel frame, CommandCatalogue commands) {
    shell = frame;
    catalogue = commands;
  }

  CommandCatalogue commands() {
    return Objects.requireNonNull(catalogue);
  }

  void showBy(Consumer<SubjectRef> how) {
    shower = how;
  }

  /** Shows a record in its own place. */
  void show(SubjectRef subject) {
    shower.accept(subject);
  }

  void tell(@Nullable Notice notice) {
    if (shell != null) {
      shell.noticeProperty().set(notice);
    }
  }

  void look(WorkspaceLook look) {
    if (shell != null) {
      shell.lookProperty().set(look);
    }
  }

  void open(String place) {
    if (shell != null) {
      shell.navigation().open(place);
    }
  }
}
