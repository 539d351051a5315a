package io.sentineliq.workbench.note.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.note.draft.Drafts;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.FakeTexts;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextEditorViewModelTest {

  private static final TextRef FINDINGS = ref(1);
  private static final TextRef OTHER = ref(2);

  @TempDir Path folder;

  private final SecretBytes key = SecretBytes.random(32);
  private final FakeTexts texts = new FakeTexts();
  private final ImmediateTasks tasks = new ImmediateTasks();
  private final List<Throwable> failures = new ArrayList<>();
  private final ChangePulse pulse = new ChangePulse(new ChangeFeed(), Runnable::run);
  private Drafts drafts;
  private TextEditorViewModel editor;

  @BeforeEach
  void open() {
    texts.save(FINDINGS, "", "one\ntwo\nthree");
    begin();
  }

  @AfterEach
  void close() {
    drafts.journal().close();
    assertThat(failures).isEmpty();
  }

  @Test
  void whatIsTypedIsInTheJournalAndNotYetInTheStore() {
    type("one\ntwo\nthree\nfour");
    drafts.journal().flush();

    assertThat(editor.stateProperty().get()).isInstanceOf(EditorState.Kept.class);
    assertThat(stored()).isEqualTo("one\ntwo\nthree");
    assertThat(drafts.journal().unsaved(FINDINGS)).isPresent();
  }

  @Test
  void savingEmptiesTheJournal() {
    type("changed");
    editor.save();

    assertThat(stored()).isEqualTo("changed");
    assertThat(editor.stateProperty().get()).isInstanceOf(EditorState.Saved.class);
    assertThat(drafts.journal().unsaved()).isEmpty();
  }

  @Test
  void afterTheEndOfTheProcessTheTypedTextIsThereAgain() {
    type("typed and never saved");
    endOfTheProcess();

    assertThat(editor.textProperty().get()).isEqualTo("typed and never saved");
    assertThat(editor.newsProperty().get()).isInstanceOf(EditorNews.Restored.class);
    editor.discard();
    assertThat(editor.textProperty().get()).isEqualTo("one\ntwo\nthree");
    assertThat(drafts.journal().unsaved()).isEmpty();
  }

  @Test
  void aDraftOfAnOlderTextNeverOverwritesANewerOne() {
    type("ONE\ntwo\nthree");
    texts.author = "Ben";
    texts.save(FINDINGS, "one\ntwo\nthree", "one\ntwo\nTHREE");
    endOfTheProcess();
    editor.save();

    assertThat(stored()).isEqualTo("ONE\ntwo\nTHREE");
    assertThat(editor.textProperty().get()).isEqualTo("ONE\ntwo\nTHREE");
  }

  @Test
  void leavingSavesAndAnotherTextIsShown() {
    type("left behind");
    editor.open(OTHER);

    assertThat(stored()).isEqualTo("left behind");
    assertThat(editor.textProperty().get()).isEmpty();
    assertThat(drafts.journal().unsaved()).isEmpty();
  }

  @Test
  void whatIsTypedDuringASaveStays() {
    type("first");
    tasks.hold();
    editor.save();
    editor.textProperty().set("first and second");
    tasks.releaseAll();

    assertThat(editor.textProperty().get()).isEqualTo("first and second");
    assertThat(drafts.journal().unsaved(FINDINGS))
        .hasValueSatisfying(draft -> assertThat(draft.base()).isEqualTo("first"));
    editor.save();
    assertThat(stored()).isEqualTo("first and second");
  }

  @Test
  void theSameLinesOfTwoPeopleAreLaidSideBySideAndMineIsChosen() {
    collide();

    var conflict = editor.conflictProperty().get();
    assertThat(conflict).isNotNull();
    assertThat(conflict.mine()).isEqualTo("mine\ntwo\nthree");
    assertThat(conflict.theirs().text()).isEqualTo("theirs\ntwo\nthree");
    assertThat(stored()).isEqualTo("theirs\ntwo\nthree");
    editor.takeMine();
    assertThat(stored()).isEqualTo("mine\ntwo\nthree");
    assertThat(editor.conflictProperty().get()).isNull();
  }

  @Test
  void theirsIsChosenAndNothingIsLeftInTheJournal() {
    collide();
    editor.takeTheirs();

    assertThat(editor.textProperty().get()).isEqualTo("theirs\ntwo\nthree");
    assertThat(drafts.journal().unsaved()).isEmpty();
  }

  @Test
  void bothAreKept() {
    collide();
    editor.takeBoth();

    assertThat(stored()).isEqualTo("theirs\nmine\ntwo\nthree");
  }

  @Test
  void anUnsettledConflictSurvivesTheEndOfTheProcess() {
    collide();
    endOfTheProcess();

    assertThat(editor.textProperty().get()).isEqualTo("mine\ntwo\nthree");
  }

  private void collide() {
    texts.author = "Ben";
    texts.save(FINDINGS, "one\ntwo\nthree", "theirs\ntwo\nthree");
    type("mine\ntwo\nthree");
    editor.save();
  }

  private void type(String text) {
    editor.textProperty().set(text);
  }

  private void endOfTheProcess() {
    drafts.journal().close();
    begin();
  }

  private void begin() {
    drafts = FakeTexts.drafts(folder, key.copy());
    editor =
        new TextEditorViewModel(
            new Writing(
                texts,
                texts,
                new UUID(9, 9),
                drafts,
                tasks,
                pulse,
                Runnable::run,
                failures::add,
                text -> text));
    editor.activate();
    editor.open(FINDINGS);
  }

  private String stored() {
    return texts.read(FINDINGS, Progress.unwatched()).text();
  }

  private static TextRef ref(int number) {
    return new TextRef(new SubjectRef("CASE", new UUID(1, number)), "findings");
  }
}
