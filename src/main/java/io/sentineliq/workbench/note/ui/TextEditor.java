package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.MarkdownView;
import io.sentineliq.workbench.platform.fx.QuietDelay;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.markdown.Markdown;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.Duration;
import java.time.ZoneId;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Edits one long text: the source on the left, what it looks like on the right, above them where
 * the text is safe. Half a minute without a key puts it into the store.
 */
public final class TextEditor extends VBox implements ViewLifecycle {

  private static final double SIDE_BY_SIDE = 600;
  private static final Duration IDLE = Duration.ofSeconds(30);

  private final Writing writing;
  private final Window window;
  private final TextEditorViewModel model;
  private final Latest previews;
  private final SourceArea source;
  private final MarkdownView preview;
  private final ConflictPane conflict;
  private final SplitPane split;
  private final Label state = new Label();
  private final Button history = button("note.revisions.open");
  private final Label hidden = new Label(Messages.text("note.hidden"));
  private final Label news = new Label();
  private final Button discard = button("note.discard");
  private final HBox head;
  private final HBox newsRow = new HBox();
  private final QuietDelay idle;
  private final Subscriptions subscriptions = new Subscriptions();
  private boolean isWritable = true;

  /** An editor without a text, called {@code nameKey}. */
  public TextEditor(Writing writing, Window window, String nameKey) {
    this.writing = writing;
    this.window = window;
    this.model = new TextEditorViewModel(writing);
    this.idle = new QuietDelay(IDLE, model::save);
    this.previews = new Latest(writing.tasks());
    this.preview = new MarkdownView(writing.harmless());
    this.conflict = new ConflictPane(model);
    this.source = new SourceArea(Messages.text(nameKey), model::save);
    this.split = new SplitPane(source, scrolled(preview));
    getStyleClass().add("text-editor");
    split
        .orientationProperty()
        .bind(
            widthProperty()
                .map(
                    width ->
                        width.doubleValue() < SIDE_BY_SIDE
                            ? Orientation.VERTICAL
                            : Orientation.HORIZONTAL));
    var centre = new StackPane(split, conflict);
    centre.getStyleClass().add("editor-box");
    setVgrow(centre, Priority.ALWAYS);
    this.head = head(nameKey);
    getChildren().setAll(head, newsRow(), centre);
    history.setId("textHistory");
    history.setOnAction(event -> showRevisions());
    discard.setOnAction(event -> model.discard());
  }

  /** What it works with. */
  public TextEditorViewModel model() {
    return model;
  }

  /** Opens a text; the one before is saved. */
  public void open(TextRef ref) {
    model.open(ref);
  }

  /** Puts the keyboard into the source. */
  public void focusSource() {
    source.requestFocus();
  }

  /** Puts {@code node}, which says which text is open, where the name stands. */
  public void setHeading(Node node) {
    head.getChildren().set(0, node);
  }

  /** Whether it can be typed into; it can be read in any case. */
  public void setWritable(boolean isWritable) {
    this.isWritable = isWritable;
    setEditable();
  }

  @Override
  public void activate() {
    model.activate();
    subscriptions.follow(model.textProperty(), this::showText);
    subscriptions.add(
        source.textProperty().subscribe((before, typed) -> model.textProperty().set(typed)));
    subscriptions.follow(model.readyProperty(), isReady -> setEditable());
    subscriptions.follow(model.stateProperty(), this::showState);
    subscriptions.follow(model.newsProperty(), this::showNews);
    subscriptions.follow(model.conflictProperty(), this::showConflict);
    subscriptions.follow(
        source.focusedProperty(),
        isFocused -> {
          if (!isFocused) {
            model.save();
          }
        });
    subscriptions.add(source.offerKeys(window.shortcuts()));
  }

  @Override
  public void deactivate() {
    idle.stop();
    model.deactivate();
    previews.cancel();
    subscriptions.close();
  }

  private void setEditable() {
    source.setEditable(isWritable && model.readyProperty().get());
  }

  private HBox head(String nameKey) {
    var name = new Label(Messages.text(nameKey));
    name.getStyleClass().add("heading-section");
    name.setLabelFor(source);
    state.getStyleClass().addAll("small");
    state.setMinWidth(0);
    hidden.getStyleClass().addAll("small", "warn-text");
    hidden.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var bar = new HBox(name, space, hidden, state, history);
    bar.getStyleClass().add("editor-head");
    return bar;
  }

  private HBox newsRow() {
    news.setWrapText(true);
    news.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(news, Priority.ALWAYS);
    newsRow.getStyleClass().addAll("editor-news", "note", "note-warn");
    newsRow.getChildren().setAll(news, discard);
    return newsRow;
  }

  private void showText(String text) {
    source.replace(text);
    idle.playFromStart();
    hidden.setVisible(!VisibleText.lines(text).equals(text));
    hidden.setManaged(hidden.isVisible());
    previews.start(
        TaskTitle.quiet(Messages.text("note.preview")),
        progress -> Markdown.parse(text),
        preview::show,
        writing.failures());
  }

  private void showState(EditorState shown) {
    state.setText(shown.sentence(ZoneId.systemDefault()));
    var isBad = shown instanceof EditorState.Failed;
    state.getStyleClass().removeAll("ok-text", "danger-text", "muted");
    state
        .getStyleClass()
        .add(isBad ? "danger-text" : shown instanceof EditorState.Kept ? "ok-text" : "muted");
    state.setGraphic(
        shown instanceof EditorState.Kept
            ? Icons.of("mdi2c-content-save-check-outline")
            : isBad ? Icons.of("mdi2a-alert-circle-outline") : null);
  }

  private void showNews(@Nullable EditorNews shown) {
    showNewsRow();
    news.setText(shown == null ? "" : shown.sentence(ZoneId.systemDefault()));
    discard.setVisible(shown instanceof EditorNews.Restored);
    discard.setManaged(discard.isVisible());
  }

  /** A conflict says more than the news that it was coming. */
  private void showNewsRow() {
    var isTold = model.newsProperty().get() != null && model.conflictProperty().get() == null;
    newsRow.setVisible(isTold);
    newsRow.setManaged(isTold);
  }

  private void showConflict(TextEditorViewModel.@Nullable Conflict shown) {
    split.setVisible(shown == null);
    conflict.setVisible(shown != null);
    showNewsRow();
    if (shown != null) {
      conflict.show(shown);
    }
  }

  private void showRevisions() {
    model
        .ref()
        .ifPresent(
            ref ->
                window
                    .tasks()
                    .start(
                        TaskTitle.quiet(Messages.text("note.reading")),
                        progress -> writing.texts().revisions(ref, progress),
                        rows ->
                            window
                                .dialogs()
                                .fill(new RevisionsForm(writing, rows, model.textProperty().get()))
                                .ifPresent(model::restore),
                        window.failures()));
  }

  private static ScrollPane scrolled(MarkdownView view) {
    var pane = new ScrollPane(view);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setAccessibleText(Messages.text("note.preview"));
    return pane;
  }

  private static Button button(String key) {
    var button = new Button(Messages.text(key));
    button.getStyleClass().addAll("quiet", "narrow");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
