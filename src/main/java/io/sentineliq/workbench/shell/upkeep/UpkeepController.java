package io.sentineliq.workbench.shell.upkeep;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Two buttons for the store, and what was found of this computer, a line for each thing. */
public final class UpkeepController implements ViewLifecycle {

  private final UpkeepViewModel model;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private VBox store;
  @FXML private Button again;
  @FXML private GridPane findings;

  UpkeepController(UpkeepViewModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    store.setVisible(model.isLocal());
    store.setManaged(model.isLocal());
  }

  @Override
  public void activate() {
    subscriptions.follow(
        model.checkingProperty(), isChecking -> again.setDisable(isChecking.booleanValue()));
    subscriptions.add(model.findings().subscribe(this::show));
    show();
    model.check();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
  }

  @FXML
  private void onBackUp() {
    model.backUp();
  }

  @FXML
  private void onRestore() {
    model.restore();
  }

  @FXML
  private void onCheck() {
    model.check();
  }

  private void show() {
    findings.getChildren().clear();
    var row = 0;
    for (var finding : model.findings()) {
      var what = new Label(finding.what());
      what.getStyleClass().add("muted");
      var verdict = new Label(word(finding.verdict()), Icons.of(icon(finding.verdict())));
      verdict.getStyleClass().addAll("finding", style(finding.verdict()));
      verdict.setMinWidth(Label.USE_PREF_SIZE);
      var sentence = new Label(finding.sentence());
      sentence.setWrapText(true);
      findings.addRow(row++, what, verdict, sentence);
    }
  }

  private static String word(Upkeep.Verdict verdict) {
    return switch (verdict) {
      case GOOD -> Messages.text("upkeep.verdict.good");
      case NOTE -> Messages.text("upkeep.verdict.note");
      case BAD -> Messages.text("upkeep.verdict.bad");
    };
  }

  private static String icon(Upkeep.Verdict verdict) {
    return switch (verdict) {
      case GOOD -> "mdi2c-check-circle-outline";
      case NOTE -> "mdi2i-information-outline";
      case BAD -> "mdi2a-alert-circle-outline";
    };
  }

  private static String style(Upkeep.Verdict verdict) {
    return switch (verdict) {
      case GOOD -> "finding-good";
      case NOTE -> "finding-note";
      case BAD -> "finding-bad";
    };
  }
}
