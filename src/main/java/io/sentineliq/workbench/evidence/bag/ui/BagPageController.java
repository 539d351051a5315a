package io.sentineliq.workbench.evidence.bag.ui;

import io.sentineliq.workbench.evidence.bag.BagCheck;
import io.sentineliq.workbench.evidence.bag.BagCheck.Outcome;
import io.sentineliq.workbench.evidence.bag.ui.BagPageViewModel.Standing;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** A line for each check, and what follows from all of them. */
public final class BagPageController implements ViewLifecycle {

  private static final List<String> STYLES =
      List.of("note", "note-danger", "note-good", "note-warn");

  private final BagPageViewModel model;
  private final Runnable next;
  private final Runnable take;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private Label name;
  @FXML private Label verdict;
  @FXML private ProgressBar progress;
  @FXML private GridPane checks;
  @FXML private TextField fingerprint;
  @FXML private Label refusal;
  @FXML private Button taking;

  BagPageController(BagPageViewModel model, Runnable next, Runnable take) {
    this.model = model;
    this.next = next;
    this.take = take;
  }

  @FXML
  private void initialize() {
    name.setText(VisibleText.of(model.name()));
    fingerprint.textProperty().bindBidirectional(model.fingerprintProperty());
    refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    progress.managedProperty().bind(progress.visibleProperty());
  }

  @Override
  public void activate() {
    subscriptions.follow(model.refusalProperty(), refusal::setText);
    subscriptions.follow(model.verdictProperty(), words -> verdict.setText(VisibleText.of(words)));
    subscriptions.follow(model.standingProperty(), this::show);
    subscriptions.add(model.checks().subscribe(this::showChecks));
    model.verify();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    model.cancel();
  }

  @FXML
  private void onVerify() {
    model.verify();
  }

  @FXML
  private void onNext() {
    deactivate();
    next.run();
  }

  @FXML
  private void onTake() {
    deactivate();
    take.run();
  }

  private void show(Standing standing) {
    taking.setDisable(standing == Standing.CHECKING || standing == Standing.FAILED);
    progress.setVisible(standing == Standing.CHECKING);
    verdict.getStyleClass().removeAll(STYLES);
    verdict.getStyleClass().addAll(styles(standing));
  }

  private static List<String> styles(Standing standing) {
    return switch (standing) {
      case CHECKING -> List.of();
      case TRUSTED -> List.of("note", "note-good");
      case CONSISTENT -> List.of("note", "note-warn");
      case FAILED -> List.of("note", "note-danger");
    };
  }

  private void showChecks() {
    checks.getChildren().clear();
    var row = 0;
    for (var check : model.checks()) {
      checks.addRow(row++, outcome(check.outcome()), sentence(check));
    }
  }

  private static Label outcome(Outcome outcome) {
    var label = new Label(Messages.of(outcome), Icons.of(icon(outcome)));
    label.getStyleClass().addAll("finding", style(outcome));
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private static Label sentence(BagCheck check) {
    var label = new Label(VisibleText.of(check.sentence()));
    label.setWrapText(true);
    return label;
  }

  private static String icon(Outcome outcome) {
    return switch (outcome) {
      case GOOD -> "mdi2c-check-circle-outline";
      case TRUSTED -> "mdi2s-shield-check-outline";
      case NOTE -> "mdi2i-information-outline";
      case FAILED -> "mdi2a-alert-circle-outline";
    };
  }

  private static String style(Outcome outcome) {
    return switch (outcome) {
      case GOOD, TRUSTED -> "finding-good";
      case NOTE -> "finding-note";
      case FAILED -> "finding-bad";
    };
  }
}
