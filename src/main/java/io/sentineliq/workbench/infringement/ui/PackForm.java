package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.infringement.pack.PackInput;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks who reports, with what letter and which exhibits. */
final class PackForm implements Form<PackForm.Answer> {

  private final TextField organisation = new TextField();
  private final TextField contact = new TextField();
  private final TextField target = new TextField();
  private final Button choose = new Button(Messages.text("pack.form.choose"));
  private final TextField registered = new TextField();
  private final TextField exhibits = new TextField();
  private final PasswordField passphrase = new PasswordField();
  private final FormArea letter = new FormArea(8);
  private final VBox content = new VBox();

  /**
   * What was typed.
   *
   * @param passphrase of the signing key, for exhibits; wiped by whoever uses it
   */
  record Answer(
      String organisation,
      String contact,
      Path target,
      Optional<Instant> registeredAt,
      List<ExhibitNumber> exhibits,
      char[] passphrase,
      String letter) {}

  /** A form that begins with what is known; {@code kept} are numbers of exhibits. */
  PackForm(
      String brand,
      String draft,
      String kept,
      Path proposed,
      Function<String, Optional<Path>> chooser) {
    organisation.setText(brand);
    exhibits.setId("exhibits");
    exhibits.setText(kept);
    target.setText(proposed.toString());
    choose.setOnAction(
        event ->
            chooser
                .apply(String.valueOf(proposed.getFileName()))
                .ifPresent(chosen -> target.setText(chosen.toString())));
    letter.setText(draft);
    content.getStyleClass().add("form");
    var told = new Label(Messages.text("pack.form.told"));
    told.getStyleClass().addAll("small", "muted");
    told.setWrapText(true);
    content.getChildren().add(told);
    add("pack.form.organisation", organisation);
    add("pack.form.contact", contact);
    add("pack.form.target", target, chosen());
    add("pack.form.registered", registered);
    registered.setPromptText(Messages.text("takedown.form.due.prompt"));
    add("pack.form.exhibits", exhibits);
    exhibits.setPromptText(Messages.text("pack.form.exhibits.prompt"));
    add("pack.form.passphrase", passphrase);
    passphrase.disableProperty().bind(exhibits.textProperty().isEmpty());
    add("pack.form.letter", letter);
  }

  @Override
  public String title() {
    return Messages.text("pack.form.title");
  }

  @Override
  public String verb() {
    return Messages.text("pack.form.make");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Answer read() {
    return new Answer(
        PackInput.organisation(organisation.getText()),
        PackInput.contact(contact.getText()),
        PackInput.target(target.getText()),
        PackInput.registered(registered.getText()),
        PackInput.exhibits(exhibits.getText()),
        passphrase.getText().toCharArray(),
        letter.getText());
  }

  @Override
  public void focus() {
    contact.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    letter.setOnDone(submit);
  }

  private HBox chosen() {
    choose.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(target, Priority.ALWAYS);
    var row = new HBox(target, choose);
    row.getStyleClass().add("button-row");
    return row;
  }

  private void add(String key, Control field) {
    add(key, field, field);
  }

  private void add(String key, Control field, Node shown) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, shown);
  }
}
