package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.note.RevisionRow;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The saved states of a text: what each differs in from the text now, and one to bring back. */
final class RevisionsForm implements Form<String> {

  private static final String REVISION = "revision";

  private final Writing writing;
  private final String now;
  private final Latest reads;
  private final ListView<RevisionRow> rows = new ListView<>();
  private final DifferenceView difference = new DifferenceView();
  private final HBox content = new HBox();
  private @Nullable String chosen;

  /** {@code rows} are shown; differences are told from {@code now}. */
  RevisionsForm(Writing writing, List<RevisionRow> revisions, String now) {
    this.writing = writing;
    this.now = now;
    this.reads = new Latest(writing.tasks());
    rows.getItems().setAll(revisions);
    rows.setCellFactory(view -> new RevisionCell());
    rows.setAccessibleText(Messages.text("note.revisions"));
    rows.setPrefWidth(220);
    rows.setMinWidth(220);
    rows.getSelectionModel().selectedItemProperty().subscribe(row -> read(row));
    var hint = new Label(Messages.text("note.revisions.hint"));
    hint.getStyleClass().addAll("small", "muted");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    var right = new VBox(hint, difference);
    right.getStyleClass().add("form");
    VBox.setVgrow(difference, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    content.getStyleClass().add("revisions");
    content.getChildren().setAll(rows, right);
  }

  @Override
  public String title() {
    return Messages.text("note.revisions");
  }

  @Override
  public String verb() {
    return Messages.text("note.revisions.restore");
  }

  @Override
  public boolean isWide() {
    return true;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public String read() {
    if (chosen == null) {
      throw new Problem.InvalidField(REVISION, "note.revisions.choose", List.of()).asException();
    }
    return chosen;
  }

  @Override
  public void focus() {
    rows.requestFocus();
    rows.getSelectionModel().selectFirst();
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}

  private void read(@Nullable RevisionRow row) {
    chosen = null;
    if (row != null) {
      reads.start(
          TaskTitle.quiet(Messages.text("note.reading")),
          progress -> writing.texts().revision(row.id(), progress),
          this::show,
          writing.failures());
    }
  }

  private void show(String text) {
    chosen = text;
    difference.show(text, now);
  }

  private static final class RevisionCell extends ListCell<RevisionRow> {
    @Override
    protected void updateItem(@Nullable RevisionRow row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      setText(
          row == null || isEmpty
              ? null
              : Messages.text(
                  "note.revision",
                  Integer.toString(row.number()),
                  VisibleText.of(row.author()),
                  Times.exact(row.at(), ZoneId.systemDefault())));
    }
  }
}
