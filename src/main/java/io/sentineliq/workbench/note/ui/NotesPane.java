package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.note.Note;
import io.sentineliq.workbench.note.NoteRow;
import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** The notes about a case or an incident: all of them on the left, one to read or edit. */
public final class NotesPane extends SplitPane implements ViewLifecycle {

  private final Writing writing;
  private final Window window;
  private final TextEditor editor;
  private final Latest reads;
  private final ListView<NoteRow> rows = new ListView<>();
  private final Label count = new Label();
  private final Label nothing = new Label(Messages.text("note.none"));
  private @Nullable TimelineSubjects about;
  private @Nullable UUID wanted;

  /** Notes of nothing yet. */
  public NotesPane(Writing writing, Window window) {
    this.writing = writing;
    this.window = window;
    this.editor = new TextEditor(writing, window, "note.part.text");
    this.reads = new Latest(window.tasks());
    rows.getStyleClass().add("note-list");
    rows.setAccessibleText(Messages.text("note.list"));
    rows.setCellFactory(view -> new NoteCell(writing.harmless()));
    rows.getSelectionModel().selectedItemProperty().subscribe(this::show);
    nothing.getStyleClass().add("muted");
    nothing.setWrapText(true);
    nothing.setTextAlignment(TextAlignment.CENTER);
    var add = new Button(Messages.text("note.add"), Icons.of("mdi2p-plus"));
    add.getStyleClass().addAll("narrow", "primary");
    add.setId("addNote");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(event -> add());
    count.getStyleClass().add("heading-section");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(count, space, add);
    head.getStyleClass().add("editor-head");
    var left = new VBox(head, rows);
    left.getStyleClass().add("note-column");
    left.setMinWidth(220);
    VBox.setVgrow(rows, Priority.ALWAYS);
    setResizableWithParent(left, false);
    var right = new StackPane(nothing, editor);
    StackPane.setMargin(nothing, new Insets(16));
    getItems().setAll(left, right);
    setDividerPositions(0.3);
    show((NoteRow) null);
  }

  /** Shows the notes about something else, or the same ones again. */
  public void show(TimelineSubjects subjects) {
    if (!subjects.equals(about)) {
      rows.getItems().clear();
    }
    about = subjects;
    read();
  }

  @Override
  public void activate() {
    editor.activate();
  }

  @Override
  public void deactivate() {
    reads.cancel();
    editor.deactivate();
    about = null;
    rows.getItems().clear();
  }

  private void add() {
    var subjects = about;
    if (subjects != null) {
      window
          .tasks()
          .start(
              TaskTitle.quiet(Messages.text("note.saving")),
              progress -> writing.notes().add(subjects),
              id -> {
                wanted = id;
                read();
              },
              window.failures());
    }
  }

  private void read() {
    var subjects = about;
    if (subjects != null) {
      reads.start(
          TaskTitle.quiet(Messages.text("note.reading")),
          progress ->
              subjects.caseId() == null
                  ? writing
                      .notes()
                      .ofIncident(Objects.requireNonNull(subjects.incidentId()), progress)
                  : writing.notes().ofCase(subjects.caseId(), progress),
          this::arrived,
          window.failures());
    }
  }

  private void arrived(List<NoteRow> found) {
    var chosen = rows.getSelectionModel().getSelectedItem();
    var id = wanted != null ? wanted : chosen == null ? null : chosen.id();
    rows.getItems().setAll(found);
    count.setText(Messages.text("note.count", found.size()));
    var index = found.stream().map(NoteRow::id).toList().indexOf(id);
    rows.getSelectionModel().select(Math.max(0, index));
    if (wanted != null) {
      wanted = null;
      editor.focusSource();
    }
  }

  private void show(@Nullable NoteRow row) {
    editor.setVisible(row != null);
    nothing.setVisible(row == null);
    if (row != null) {
      editor.open(new TextRef(new SubjectRef(Note.KIND, row.id()), Note.TEXT));
      editor.setWritable(row.authorId().equals(writing.me()));
    }
  }
}
