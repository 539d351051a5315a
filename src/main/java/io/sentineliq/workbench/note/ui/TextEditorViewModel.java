package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.note.LongText;
import io.sentineliq.workbench.note.RevisionRow;
import io.sentineliq.workbench.note.SaveOutcome;
import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.note.draft.Draft;
import io.sentineliq.workbench.note.draft.DraftJournal;
import io.sentineliq.workbench.note.text.TextMerge;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A long text while somebody types. Every key goes to the journal on disk; the store gets the text
 * when {@link #save} is called or the editor is left. What somebody else saved meanwhile is merged,
 * or laid beside it: nobody's text is overwritten.
 */
public final class TextEditorViewModel implements ViewLifecycle {

  /** Two texts that cannot be merged. */
  public record Conflict(String mine, LongText theirs) {}

  private final Writing writing;
  private final Latest reads;
  private final Subscriptions subscriptions = new Subscriptions();
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<EditorState> state =
      new ReadOnlyObjectWrapper<>(new EditorState.Reading());
  private final ReadOnlyObjectWrapper<@Nullable EditorNews> news = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Conflict> conflict = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private @Nullable TextRef ref;
  private String base = "";
  private int version;
  private Optional<RevisionRow> last = Optional.empty();
  private boolean isSetting;
  private boolean isSaving;

  /** An editor without a text. */
  public TextEditorViewModel(Writing writing) {
    this.writing = writing;
    this.reads = new Latest(writing.tasks());
    text.subscribe((before, after) -> typed());
  }

  // Properties

  /** What is typed. */
  public StringProperty textProperty() {
    return text;
  }

  /** Where it is safe. */
  public ReadOnlyObjectProperty<EditorState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What there is to know; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable EditorNews> newsProperty() {
    return news.getReadOnlyProperty();
  }

  /** What has to be decided before anything is saved; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Conflict> conflictProperty() {
    return conflict.getReadOnlyProperty();
  }

  /** Whether the text was read and can be typed. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** The text that is open. */
  public Optional<TextRef> ref() {
    return Optional.ofNullable(ref);
  }

  // Commands

  @Override
  public void activate() {
    var listener = new KeptListener();
    writing.drafts().news().add(listener);
    subscriptions.add(() -> writing.drafts().news().remove(listener));
    subscriptions.add(writing.changes().subscribe(change -> recheck()));
  }

  @Override
  public void deactivate() {
    leave();
    subscriptions.close();
  }

  /** Opens another text; the one before is saved. */
  public void open(TextRef next) {
    if (!next.equals(ref)) {
      leave();
      ref = next;
      read(this::opened);
    }
  }

  /** Puts what is typed into the store. */
  public void save() {
    var saved = ref;
    var mine = text.get();
    if (saved == null || !ready.get() || isSaving || conflict.get() != null || mine.equals(base)) {
      return;
    }
    var from = base;
    isSaving = true;
    writing
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("note.saving")),
            progress -> writing.texts().save(saved, from, mine),
            outcome -> finished(saved, mine, outcome),
            error -> failed(saved, error));
  }

  /** Forgets what was typed and not saved. */
  public void discard() {
    var discarded = ref;
    if (discarded != null) {
      journal().discard(discarded);
      set(base);
      ref = null;
      open(discarded);
    }
  }

  /** Brings an earlier text back as a new revision. */
  public void restore(String earlier) {
    if (ready.get()) {
      text.set(earlier);
      save();
    }
  }

  /** Settles a conflict: mine is saved on top of theirs, which stays a revision. */
  public void takeMine() {
    settle(conflict.get() == null ? "" : conflict.get().mine(), true);
  }

  /** Settles a conflict: mine is given up. */
  public void takeTheirs() {
    settle(conflict.get() == null ? "" : conflict.get().theirs().text(), false);
  }

  /** Settles a conflict: the lines of both stay, theirs first where they differ. */
  public void takeBoth() {
    var open = conflict.get();
    settle(open == null ? "" : BothTexts.of(open.theirs().text(), open.mine()), true);
  }

  private void settle(String chosen, boolean isSaved) {
    var open = conflict.get();
    if (open != null) {
      conflict.set(null);
      news.set(null);
      base = open.theirs().text();
      version = open.theirs().version();
      last = open.theirs().last();
      set(chosen);
      noteTyped();
      if (isSaved) {
        save();
      }
    }
  }

  private void leave() {
    save();
    reads.cancel();
    ref = null;
    isSaving = false;
    ready.set(false);
    conflict.set(null);
    news.set(null);
    state.set(new EditorState.Reading());
  }

  private void opened(LongText stored) {
    base = stored.text();
    version = stored.version();
    last = stored.last();
    var draft = journal().unsaved(stored.ref()).filter(kept -> !kept.text().equals(stored.text()));
    if (draft.isPresent()) {
      restore(draft.get());
    } else {
      journal().discard(stored.ref());
      set(base);
      state.set(new EditorState.Saved(last));
    }
    ready.set(true);
  }

  private void restore(Draft draft) {
    base = draft.base();
    version = draft.baseVersion();
    set(draft.text());
    state.set(new EditorState.Kept(draft.typedAt()));
    news.set(new EditorNews.Restored(draft.typedAt()));
  }

  private void typed() {
    if (!isSetting && ready.get()) {
      noteTyped();
    }
  }

  private void noteTyped() {
    var typed = ref;
    if (typed != null && text.get().equals(base)) {
      journal().discard(typed);
      state.set(new EditorState.Saved(last));
    } else if (typed != null) {
      journal().typed(typed, version, base, text.get());
      state.set(new EditorState.Typing());
    }
  }

  /** What was typed during the saving was typed on top of {@code mine}. */
  private void finished(TextRef saved, String mine, SaveOutcome outcome) {
    if (outcome instanceof SaveOutcome.Saved) {
      journal().saved(saved, outcome.stored().version(), mine);
    }
    if (!saved.equals(ref)) {
      return;
    }
    isSaving = false;
    switch (outcome) {
      case SaveOutcome.Conflict(var stored) -> conflict.set(new Conflict(text.get(), stored));
      case SaveOutcome.Saved(var stored, var isMerged) -> {
        base = mine;
        news.set(isMerged ? new EditorNews.Merged(authorOf(stored)) : null);
        take(stored);
      }
    }
  }

  private void take(LongText stored) {
    var merged = TextMerge.merge(base, text.get(), stored.text());
    if (merged.isEmpty()) {
      news.set(new EditorNews.Colliding(authorOf(stored)));
      return;
    }
    base = stored.text();
    version = stored.version();
    last = stored.last();
    set(merged.get());
    noteTyped();
  }

  private void recheck() {
    if (ready.get() && !isSaving && conflict.get() == null) {
      read(this::looked);
    }
  }

  private void looked(LongText stored) {
    if (!isSaving && !stored.text().equals(base)) {
      news.set(new EditorNews.Merged(authorOf(stored)));
      take(stored);
    }
  }

  private static String authorOf(LongText stored) {
    return stored.last().map(RevisionRow::author).orElse("—");
  }

  private void read(Consumer<LongText> arrival) {
    var read = ref;
    if (read != null) {
      reads.start(
          TaskTitle.quiet(Messages.text("note.reading")),
          progress -> writing.texts().read(read, progress),
          arrival,
          error -> failed(read, error));
    }
  }

  private void failed(TextRef failing, Throwable error) {
    if (failing.equals(ref)) {
      isSaving = false;
      state.set(new EditorState.Failed(sentence(error)));
    }
    if (!(error instanceof ProblemException)) {
      writing.failures().accept(error);
    }
  }

  private static String sentence(Throwable error) {
    return error instanceof ProblemException problem
        ? problem.problem().sentence()
        : Messages.text("note.state.unexpected");
  }

  private void set(String shown) {
    isSetting = true;
    text.set(shown);
    isSetting = false;
  }

  private DraftJournal journal() {
    return writing.drafts().journal();
  }

  /** Hears on the journal's thread. */
  private final class KeptListener implements DraftJournal.Listener {
    @Override
    public void kept(TextRef kept, long sequence, Instant at) {
      writing.userInterface().execute(() -> showKept(kept, sequence, at));
    }

    @Override
    public void failed(TextRef failing, IOException why) {
      writing
          .userInterface()
          .execute(
              () -> {
                if (failing.equals(ref)) {
                  state.set(new EditorState.Failed(Messages.text("note.state.notKept")));
                }
              });
    }

    private void showKept(TextRef kept, long sequence, Instant at) {
      var isNewest =
          journal().unsaved(kept).filter(draft -> draft.sequence() == sequence).isPresent();
      if (kept.equals(ref) && isNewest && state.get() instanceof EditorState.Typing) {
        state.set(new EditorState.Kept(at));
      }
    }
  }
}
