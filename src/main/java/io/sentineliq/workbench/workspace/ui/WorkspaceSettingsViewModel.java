package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.OneAct;
import io.sentineliq.workbench.platform.fx.Rewriting;
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
  private final ReadOnlyObjectWrapper<Rewriting.@Nullable Kept<WorkspaceProfile>> began =
      new ReadOnlyObjectWrapper<>();
  private final OneAct acting;

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
    this.acting = new OneAct(window.tasks());
  }

  // Properties

  /** What the workspace is; null until it is read. */
  public ReadOnlyObjectProperty<@Nullable WorkspaceDetails> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /** What somebody began to write from; null until it is read. */
  public ReadOnlyObjectProperty<Rewriting.@Nullable Kept<WorkspaceProfile>> beganProperty() {
    return began.getReadOnlyProperty();
  }

  /** Whether what is shown is kept, in words. */
  public ReadOnlyStringProperty stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether an act is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acting.busyProperty();
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

  /** Reads it again when it changed since it was read. */
  public void look() {
    var known = details.get();
    if (known != null && !acting.busyProperty().get()) {
      reads.start(
          TaskTitle.quiet(Messages.text("list.reading")),
          progress ->
              settings.version(progress) == known.version() ? known : settings.details(progress),
          details::set,
          window.failures());
    }
  }

  /** Nothing is typed: whoever writes begins from what is there now. */
  public void begin() {
    var now = details.get();
    if (now != null) {
      began.set(new Rewriting.Kept<>(now.version(), now.profile()));
    }
  }

  /** Something is typed: it stays, and so does what it began from. */
  public void goOn() {
    var now = details.get();
    var before = began.get();
    if (now == null || before == null) {
      return;
    }
    if (before.words().equals(now.profile())) {
      began.set(new Rewriting.Kept<>(now.version(), before.words()));
    } else {
      state.set(Messages.text("workspace.changedMeanwhile"));
    }
  }

  /** Says anew what it is, beside what a colleague said meanwhile. */
  public void save(WorkspaceProfile profile) {
    var before = began.get();
    if (before != null && acting.begin()) {
      state.set("");
      var keeper =
          new Rewriting.Keeper<WorkspaceProfile>(
              progress -> {
                var now = settings.details(progress);
                return new Rewriting.Kept<>(now.version(), now.profile());
              },
              (version, words, progress) -> settings.describe(version, words));
      new Rewriting<>(window, changing(), keeper, ProfilePart::merge, ending())
          .save(before, profile);
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
    acting.start(
        TaskTitle.listed(Messages.text("workspace.purging", typed.text())),
        progress -> farewell.purge(typed, target, progress),
        checkpoint -> {
          window
              .notices()
              .accept(Notice.information(Messages.text("workspace.purged", typed.text(), target)));
          onGone.run();
        },
        this::failed);
  }

  private void change(Runnable work) {
    state.set("");
    acting.start(
        changing(),
        progress -> {
          work.run();
          return settings.details(progress);
        },
        this::changed,
        this::failed);
  }

  private void changed(WorkspaceDetails now) {
    details.set(now);
    state.set(Messages.text("workspace.saved"));
    onChanged.accept(now);
  }

  private void end(Runnable work) {
    acting.start(changing(), work, onGone, this::failed);
  }

  private Rewriting.Ending ending() {
    return new Rewriting.Ending() {
      @Override
      public void saved() {
        acting.end();
        reads.start(changing(), settings::details, now -> described(now), window.failures());
      }

      @Override
      public void failed(Throwable failure) {
        acting.end();
        WorkspaceSettingsViewModel.this.failed(failure);
      }

      @Override
      public void putOff() {
        acting.end();
        state.set(Messages.text("stale.open"));
      }
    };
  }

  /** The fields show what was kept, which may be more than what was typed. */
  private void described(WorkspaceDetails now) {
    began.set(new Rewriting.Kept<>(now.version(), now.profile()));
    changed(now);
  }

  private static TaskTitle changing() {
    return TaskTitle.quiet(Messages.text("workspace.changing"));
  }

  private void failed(Throwable failure) {
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
