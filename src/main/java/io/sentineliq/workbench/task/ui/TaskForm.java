package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.fx.MomentField;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.task.NewTask;
import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.workspace.Colleague;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for everything a task says of itself, and what it waits for. */
final class TaskForm implements Form<TaskPart.Words> {

  private static final String TITLE = "title";
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_OUTPUT = 4_000;
  private static final int LONGEST_GROUP = 100;

  private final TextField title = new TextField();
  private final FormArea description = new FormArea(3);
  private final TextField output = new TextField();
  private final TextField group = new TextField();
  private final ComboBox<Priority> priority;
  private final ComboBox<Colleague> assignee;
  private final MomentField start;
  private final MomentField due;
  private final TextField estimated = new TextField();
  private final TextField actual = new TextField();
  private final Map<UUID, CheckBox> needs = new LinkedHashMap<>();
  private final VBox content = new VBox();

  TaskForm(TaskRow task, TaskPlan among, List<Colleague> people) {
    var zone = ZoneId.systemDefault();
    title.setText(task.title());
    description.setText(Objects.requireNonNullElse(task.description(), ""));
    output.setText(Objects.requireNonNullElse(task.expectedOutput(), ""));
    group.setText(Objects.requireNonNullElse(task.group(), ""));
    priority = Choices.of(Priority.values(), task.priority());
    assignee = people(people, task.assigneeId());
    start = new MomentField(task.startAt(), zone);
    due = new MomentField(task.dueAt(), zone);
    estimated.setText(Hours.text(task.estimatedMinutes()));
    actual.setText(Hours.text(task.actualMinutes()));
    content.getStyleClass().add("form");
    add("task.form.title", title);
    add("task.form.description", description);
    add("task.form.output", output);
    content.getChildren().add(fields());
    offerNeeds(task, among);
  }

  @Override
  public String title() {
    return Messages.text("task.form");
  }

  @Override
  public String verb() {
    return Messages.text("task.form.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public TaskPart.Words read() {
    var chosen = new HashSet<UUID>();
    needs.forEach(
        (id, box) -> {
          if (box.isSelected()) {
            chosen.add(id);
          }
        });
    var words = text(TITLE, title.getText(), LONGEST_TITLE);
    if (words == null) {
      throw new Problem.InvalidField(TITLE, "task.form.untitled", List.of()).asException();
    }
    var person = assignee.getValue();
    var task =
        new NewTask(
            words,
            description(description.getText()),
            text("output", output.getText(), LONGEST_OUTPUT),
            Objects.requireNonNull(priority.getValue()),
            text("group", group.getText(), LONGEST_GROUP),
            start.read("start"),
            due.read("due"),
            Hours.minutes("estimated", estimated.getText()),
            Hours.minutes("actual", actual.getText()),
            person == null ? null : person.id());
    return new TaskPart.Words(task, chosen, person == null ? "" : person.name());
  }

  @Override
  public void focus() {
    title.requestFocus();
    title.selectAll();
  }

  @Override
  public void whenDone(Runnable submit) {
    description.setOnDone(submit);
  }

  private GridPane fields() {
    var grid = new GridPane();
    grid.getStyleClass().add("form-grid");
    grid.addRow(0, field("task.form.assignee", assignee), field("task.form.priority", priority));
    grid.addRow(1, field("task.form.start", start), field("task.form.due", due));
    grid.addRow(2, field("task.form.estimated", estimated), field("task.form.actual", actual));
    grid.addRow(3, field("task.form.group", group));
    return grid;
  }

  private void offerNeeds(TaskRow task, TaskPlan among) {
    var chosen = among.needsOf(task.id());
    var boxes = new VBox();
    boxes.getStyleClass().add("form-ticks");
    for (var other : among.tasks()) {
      if (!other.id().equals(task.id())) {
        var box = new CheckBox(VisibleText.of(other.title()));
        box.setMnemonicParsing(false);
        box.setSelected(chosen.contains(other.id()));
        needs.put(other.id(), box);
        boxes.getChildren().add(box);
      }
    }
    if (!needs.isEmpty()) {
      var scroll = new ScrollPane(boxes);
      scroll.setFitToWidth(true);
      scroll.getStyleClass().add("form-scroll");
      add("task.form.needs", scroll);
    }
  }

  private void add(String key, Node field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }

  private static VBox field(String key, Node field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    var box = new VBox(label, field);
    box.getStyleClass().add("form-field");
    return box;
  }

  private static ComboBox<Colleague> people(List<Colleague> people, @Nullable UUID chosen) {
    var box =
        Choices.named(
            people, person -> person == null ? Messages.text("task.nobody") : person.name());
    box.getItems().addFirst(null);
    people.stream().filter(one -> one.id().equals(chosen)).findFirst().ifPresent(box::setValue);
    return box;
  }

  /** What is to be done, in several lines. */
  static @Nullable String description(String typed) {
    return text("description", typed, LONGEST_TEXT);
  }

  private static @Nullable String text(String field, String typed, int longest) {
    var text = typed.strip().replace('\0', '\u2400');
    if (text.length() > longest) {
      throw new Problem.InvalidField(field, "task.form.tooLong", List.of(longest)).asException();
    }
    return text.isEmpty() ? null : text;
  }
}
