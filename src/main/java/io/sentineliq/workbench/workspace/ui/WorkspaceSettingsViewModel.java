package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.Farewell;
import io.sentineliq.workbench.workspace.Logo;
import io.sentineliq.workbench.workspace.Slug;
import io.sentineliq.workbench.workspace.WorkspaceDetails;
import io.sentineliq.workbench.workspace.WorkspaceProfile;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import io.sentineliq.workbench.workspace.WorkspaceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What the workspace is, and what those who run it make of it. */
public final class WorkspaceSettingsViewModel {

  private final WorkspaceSettings settings;
  private final Farewell farewell;
  private final boolean isShared;
  private final Window window;
  private final Consumer<WorkspaceDetails> onChanged;
  private final Runnable onGone;
  private final Latest reads;
  private final ReadOnlyObjectWrapper<@Nullable WorkspaceDetails> details =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * The workspace of {@code settings}.
   *
   * @param onChanged is told what the workspace is after a change
   * @param onGone goes somewhere else after the workspace was closed
   */
  public WorkspaceSettingsViewModel(
      WorkspaceSettings settings,
      Farewell farewell,
      boolean isShared,
      Window window,
      Consumer<WorkspaceDetails> onChanged,
      Runnable onGone) {
    this.settings = settings;
    this.farewell = farewell;
    this.isShared = isShared;
    this.window = window;
    this.onChanged = onChanged;
    this.onGone = onGone;
    this.reads = new Latest(window.tasks());
  }

  // Properties

  /** What the workspace is; null until it is read. */
  public ReadOnlyObjectProperty<@Nullable WorkspaceDetails> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /** Whether what is shown is kept, in words. */
  public ReadOnlyStringProperty stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether an act is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Whether the workspace lies on a server, which sees addresses and sets quotas. */
  public boolean isShared() {
    return isShared;
  }

  /** Whether whoever looks can change it. */
  public boolean runs() {
    var now = details.get();
    return now != null && now.role().reaches(WorkspaceRole.ADMIN);
  }

  /** Whether whoever looks can end it. */
  public boolean owns() {
    var now = details.get();
    return now != null && now.role() == WorkspaceRole.OWNER;
  }

  // Commands

  /** Reads what the workspace is. */
  public void read() {
    state.set("");
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        settings::details,
        details::set,
        window.failures());
  }

  /** Says anew what it is. */
  public void save(WorkspaceProfile profile) {
    var now = details.get();
    if (now != null) {
      change(() -> settings.describe(now.version(), profile));
    }
  }

  /** Shows the picture in {@code file}. */
  public void chooseLogo(Path file) {
    change(() -> settings.changeLogo(Optional.of(logo(file))));
  }

  /** Shows no picture. */
  public void removeLogo() {
    change(() -> settings.changeLogo(Optional.empty()));
  }

  /** Limits the bytes of evidence. */
  public void limit(OptionalLong bytes) {
    change(() -> settings.changeQuota(bytes));
  }

  /** Closes it for everybody. */
  public void suspend() {
    end(settings::suspend);
  }

  /** Deletes it; {@code typed} is its short name. */
  public void delete(Slug typed) {
    end(() -> settings.delete(typed));
  }

  /** Exports it into {@code target} and ends it for good. */
  public void purge(Slug typed, Path target) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("workspace.purging", typed.text())),
            progress -> farewell.purge(typed, target, progress),
            checkpoint -> {
              window
                  .notices()
                  .accept(
                      Notice.information(Messages.text("workspace.purged", typed.text(), target)));
              onGone.run();
            },
            this::failed);
  }

  private void change(Runnable work) {
    start(
        work,
        now -> {
          details.set(now);
          state.set(Messages.text("workspace.saved"));
          onChanged.accept(now);
        });
  }

  private void end(Runnable work) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("workspace.changing")),
            progress -> {
              work.run();
              return Boolean.TRUE;
            },
            ended -> onGone.run(),
            this::failed);
  }

  private void start(Runnable work, Consumer<WorkspaceDetails> onDone) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    state.set("");
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("workspace.changing")),
            progress -> {
              work.run();
              return settings.details(progress);
            },
            now -> {
              busy.set(false);
              onDone.accept(now);
            },
            this::failed);
  }

  private void failed(Throwable failure) {
    busy.set(false);
    if (failure instanceof ProblemException expected
        && expected.problem() instanceof Problem.InvalidField) {
      state.set(expected.problem().sentence());
    } else {
      window.failures().accept(failure);
    }
  }

  private static Logo logo(Path file) {
    try {
      return new Logo(Files.size(file) > Logo.MOST_BYTES ? new byte[0] : Files.readAllBytes(file));
    } catch (IOException e) {
      throw new Problem.UnreadableInput(file.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }
}
