package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.workspace.Colleague;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks who is to see to alerts: type a part of the name, choose with the arrows, Enter. */
final class AssignForm implements Form<AlertAct> {

  /**
   * A line to choose.
   *
   * @param person null for nobody
   */
  private record Choice(@Nullable Colleague person) {
    String text() {
      return person == null
          ? Messages.text("alert.form.nobody")
          : Messages.text("alert.form.colleague", person.name(), person.login());
    }
  }

  private static final String FIELD = "assignee";

  private final int alerts;
  private final TextField name = new TextField();
  private final ListView<Choice> people = new ListView<>();
  private final VBox content = new VBox();
  private List<Choice> all = List.of(new Choice(null));

  AssignForm(int alerts) {
    this.alerts = alerts;
    name.setPromptText(Messages.text("alert.form.name"));
    name.setAccessibleText(Messages.text("alert.form.name"));
    name.textProperty().subscribe(this::narrow);
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    people.setCellFactory(list -> new PersonCell());
    people.setPlaceholder(new Label(Messages.text("alert.form.noMatch")));
    people.setAccessibleText(Messages.text("alert.form.people"));
    people.setPrefHeight(200);
    content.getStyleClass().add("form");
    content.getChildren().addAll(name, people);
    narrow();
  }

  /** Fills in whom it can be, once that is known. */
  void offer(List<Colleague> colleagues) {
    var choices = new ArrayList<Choice>();
    colleagues.forEach(colleague -> choices.add(new Choice(colleague)));
    choices.add(new Choice(null));
    all = choices;
    narrow();
  }

  @Override
  public String title() {
    return AlertVerb.ASSIGN.question(alerts);
  }

  @Override
  public String verb() {
    return AlertVerb.ASSIGN.imperative();
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public AlertAct read() {
    var chosen = people.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      throw new Problem.InvalidField(FIELD, "alert.act.assign.noMember", List.of()).asException();
    }
    return new AlertAct.Assign(chosen.person() == null ? null : chosen.person().id());
  }

  @Override
  public void focus() {
    name.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    people.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            submit.run();
          }
        });
  }

  private void narrow() {
    var wanted = name.getText().toLowerCase(Locale.ROOT).strip();
    people
        .getItems()
        .setAll(
            all.stream()
                .filter(choice -> choice.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    people.getSelectionModel().selectFirst();
  }

  /** The arrows move in the list while the keyboard stays in the field. */
  private void move(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      people.getSelectionModel().selectNext();
    } else if (event.getCode() == KeyCode.UP) {
      people.getSelectionModel().selectPrevious();
    } else {
      return;
    }
    people.scrollTo(people.getSelectionModel().getSelectedIndex());
    event.consume();
  }

  private static final class PersonCell extends ListCell<Choice> {
    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(choice == null || empty ? null : VisibleText.of(choice.text()));
    }
  }
}
