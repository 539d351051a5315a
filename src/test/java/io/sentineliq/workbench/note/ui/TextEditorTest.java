package io.sentineliq.workbench.note.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.note.draft.Drafts;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.MarkdownView;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.FakeTexts;
import io.sentineliq.workbench.support.ImmediateTasks;
import io.sentineliq.workbench.support.Pictures;
import io.sentineliq.workbench.support.Toolkit;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextEditorTest {

  private static final TextRef FINDINGS =
      new TextRef(new SubjectRef("CASE", new UUID(1, 1)), "findings");
  private static final String TYPED =
      """
      # How they got in

      Message **INV-8841** came from `http://evil.example/a`, see
      [the *portal*](https://evil.example/login) \u202Efdp.exe <script>alert(1)</script>

      - `wscript.exe` started an encoded command
      - [x] host isolated

      > “It looked like our portal.”

      | Host | State |
      |---|---|
      | WS-ALD-0231 | isolated |
      """;

  @TempDir Path folder;

  private final FakeTexts texts = new FakeTexts();
  private final ImmediateTasks tasks = new ImmediateTasks();
  private final ChangePulse pulse = new ChangePulse(new ChangeFeed(), Runnable::run);
  private @Nullable Drafts drafts;

  @AfterEach
  void close() {
    if (drafts != null) {
      drafts.journal().close();
    }
  }

  @Test
  void thePreviewShowsMarksAndNothingThatCanBeClicked() {
    var editor = open();
    Toolkit.run(() -> editor.model().textProperty().set(TYPED));
    keep(editor, "editor");

    var shown = Toolkit.call(() -> shownText(editor));
    assertThat(shown)
        .contains("How they got in", "<script>alert(1)</script>", "‹U+202E›", "HARMLESS")
        .doesNotContain("evil.example", "\u202E");
    assertThat(
            Toolkit.call(
                () -> editor.lookupAll("*").stream().anyMatch(Hyperlink.class::isInstance)))
        .isFalse();
  }

  @Test
  void twoTextsAreLaidSideBySideUntilOneDecides() {
    texts.save(FINDINGS, "", "one\ntwo");
    var editor = open();
    texts.author = "Ben";
    texts.save(FINDINGS, "one\ntwo", "theirs\ntwo");
    Toolkit.run(
        () -> {
          editor.model().textProperty().set("mine\ntwo");
          editor.model().save();
        });
    keep(editor, "editor-conflict");

    Toolkit.run(
        () ->
            editor.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(Messages.text("note.conflict.takeBoth")))
                .forEach(Button::fire));
    assertThat(texts.read(FINDINGS, Progress.unwatched()).text()).isEqualTo("theirs\nmine\ntwo");
  }

  private static String shownText(TextEditor editor) {
    return editor.lookupAll("*").stream()
        .filter(MarkdownView.class::isInstance)
        .flatMap(view -> view.lookupAll("*").stream())
        .filter(Text.class::isInstance)
        .map(run -> ((Text) run).getText())
        .collect(Collectors.joining("\n"));
  }

  private TextEditor open() {
    var opened = FakeTexts.drafts(folder, SecretBytes.random(32));
    drafts = opened;
    return Toolkit.call(
        () -> {
          var editor = new TextEditor(writing(opened), window(), "case.part.findings");
          editor.activate();
          editor.open(FINDINGS);
          return editor;
        });
  }

  private void keep(TextEditor editor, String name) {
    Toolkit.run(
        () -> {
          var theme = new Theme();
          var scene = new Scene(editor, 860, 480);
          theme.dress(scene);
          for (var choice : new Theme.Choice[] {Theme.Choice.LIGHT, Theme.Choice.DARK}) {
            theme.choiceProperty().set(choice);
            editor.applyCss();
            editor.layout();
            Pictures.keep(scene, name + "-" + choice.name().toLowerCase(Locale.ROOT));
          }
        });
  }

  private Writing writing(Drafts opened) {
    return new Writing(
        texts,
        texts,
        new UUID(9, 9),
        opened,
        tasks,
        pulse,
        Runnable::run,
        error -> {
          throw new AssertionError(error);
        },
        text -> text.replaceAll("https?://evil\\.example", "HARMLESS"));
  }

  private Window window() {
    return new Window(
        tasks,
        new Shortcuts(),
        ViewMemory.forThisRun(),
        new Dialogs(() -> null),
        notice -> {},
        error -> {
          throw new AssertionError(error);
        },
        place -> {},
        file -> {},
        InstantSource.fixed(FakeTexts.NOW));
  }
}
