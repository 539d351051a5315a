package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ui.ActWizardViewModel.Page;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the wizard of a signed act. */
public final class ActWizardController implements ViewLifecycle {

  private static final double WIDTH = 600;
  private static final double TALLEST = 540;

  private final ActWizardViewModel model;
  private final String person;
  private final Runnable close;
  private final ActForm form;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private Label title;
  @FXML private Label subject;
  @FXML private ScrollPane scroll;
  @FXML private VBox fieldsPage;
  @FXML private VBox newKeyPage;
  @FXML private VBox unlockPage;
  @FXML private VBox summaryPage;
  @FXML private TextField holder;
  @FXML private TextField organisation;
  @FXML private PasswordField newPassphrase;
  @FXML private PasswordField repeated;
  @FXML private PasswordField passphrase;
  @FXML private Label sentence;
  @FXML private GridPane lines;
  @FXML private Label problem;
  @FXML private Button back;
  @FXML private Button next;

  /** The wizard of {@code model} for {@code person}; {@code close} closes its window. */
  ActWizardController(ActWizardViewModel model, String person, Dialogs dialogs, Runnable close) {
    this.model = model;
    this.form = new ActForm(dialogs);
    this.person = person;
    this.close = close;
  }

  @FXML
  private void initialize() {
    title.setText(model.act().title());
    subject.setText(VisibleText.of(model.act().subject()));
    holder.setText(person);
    fieldsPage.getChildren().setAll(form);
    next.disableProperty()
        .bind(Bindings.or(model.busyProperty(), model.pageProperty().isEqualTo(Page.WAITING)));
  }

  @Override
  public void activate() {
    subscriptions.follow(model.fieldsProperty(), form::ask);
    subscriptions.follow(model.previewProperty(), this::showPreview);
    subscriptions.follow(model.problemProperty(), this::showProblem);
    subscriptions.follow(model.pageProperty(), this::showPage);
    subscriptions.follow(model.doneProperty(), this::closeWhenDone);
    model.begin();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    model.leave();
    List.of(newPassphrase, repeated, passphrase).forEach(TextField::clear);
  }

  @FXML
  private void onNext() {
    switch (model.pageProperty().get()) {
      case FIELDS -> model.answer(form.answers());
      case NEW_KEY ->
          model.create(
              holder.getText(), organisation.getText(), letters(newPassphrase), letters(repeated));
      case UNLOCK -> model.unlock(letters(passphrase));
      case SUMMARY -> model.sign();
      case WAITING -> {
        // The button is off while nothing can be answered.
      }
    }
  }

  @FXML
  private void onBack() {
    model.back();
  }

  @FXML
  private void onClose() {
    close.run();
  }

  private void showPage(Page page) {
    var shown =
        Map.<Page, Node>of(
            Page.FIELDS, fieldsPage,
            Page.NEW_KEY, newKeyPage,
            Page.UNLOCK, unlockPage,
            Page.SUMMARY, summaryPage);
    shown.forEach((each, node) -> show(node, each == page));
    show(
        back,
        model.isAsking() && (page == Page.SUMMARY || page == Page.UNLOCK || page == Page.NEW_KEY));
    next.setText(
        switch (page) {
          case SUMMARY -> model.act().verb();
          case NEW_KEY -> Messages.text("evidence.key.make");
          case UNLOCK -> Messages.text("evidence.key.unlock");
          case WAITING, FIELDS -> Messages.text("evidence.wizard.next");
        });
    focus(page);
    fit();
  }

  private void focus(Page page) {
    switch (page) {
      case FIELDS -> form.focus();
      case NEW_KEY -> organisation.requestFocus();
      case UNLOCK -> passphrase.requestFocus();
      case SUMMARY, WAITING -> next.requestFocus();
    }
  }

  private void showPreview(SignedAct.@Nullable Preview preview) {
    lines.getChildren().clear();
    if (preview == null) {
      return;
    }
    sentence.setText(preview.sentence());
    for (var i = 0; i < preview.lines().size(); i++) {
      var line = preview.lines().get(i);
      var name = new Label(line.name());
      name.getStyleClass().addAll("small", "muted");
      name.setMinWidth(Region.USE_PREF_SIZE);
      var value = new Label(line.value());
      value.getStyleClass().add("small");
      value.setWrapText(true);
      lines.addRow(i, name, value);
    }
  }

  private void showProblem(String words) {
    problem.setText(words);
    show(problem, !words.isEmpty());
    fit();
  }

  private void closeWhenDone(boolean isDone) {
    if (isDone) {
      close.run();
    }
  }

  /** The window is as tall as its page, which scrolls when that is too much. */
  private void fit() {
    var scene = title.getScene();
    if (scene != null && scene.getWindow() != null && scroll.getContent() instanceof Region pages) {
      // What was just put in has its fonts and paddings only now.
      scene.getRoot().applyCss();
      scroll.setPrefViewportHeight(Math.min(TALLEST, Math.ceil(pages.prefHeight(WIDTH))));
      scene.getWindow().sizeToScene();
    }
  }

  private static char[] letters(TextField field) {
    var letters = field.getText().toCharArray();
    field.clear();
    return letters;
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }
}
