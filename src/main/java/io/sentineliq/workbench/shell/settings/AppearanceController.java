package io.sentineliq.workbench.shell.settings;

import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;

/** Light or dark, and how large everything is. */
public final class AppearanceController implements ViewLifecycle {

  private static final double SMALLEST = 0.8;
  private static final double LARGEST = 1.5;

  private final Theme theme;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private ToggleGroup looks;
  @FXML private RadioButton system;
  @FXML private RadioButton light;
  @FXML private RadioButton dark;
  @FXML private Button smaller;
  @FXML private Label size;
  @FXML private Button larger;

  AppearanceController(Theme theme) {
    this.theme = theme;
  }

  @Override
  public void activate() {
    subscriptions.follow(theme.choiceProperty(), this::showChoice);
    subscriptions.follow(theme.scaleProperty(), scale -> showSize(scale.doubleValue()));
  }

  @Override
  public void deactivate() {
    subscriptions.close();
  }

  @FXML
  private void onSystem() {
    theme.choiceProperty().set(Theme.Choice.SYSTEM);
  }

  @FXML
  private void onLight() {
    theme.choiceProperty().set(Theme.Choice.LIGHT);
  }

  @FXML
  private void onDark() {
    theme.choiceProperty().set(Theme.Choice.DARK);
  }

  @FXML
  private void onSmaller() {
    theme.zoom(-1);
  }

  @FXML
  private void onLarger() {
    theme.zoom(1);
  }

  private void showChoice(Theme.Choice choice) {
    looks.selectToggle(
        switch (choice) {
          case SYSTEM -> system;
          case LIGHT -> light;
          case DARK -> dark;
        });
  }

  private void showSize(double scale) {
    size.setText(Messages.text("task.percent", Math.round(scale * 100)));
    smaller.setDisable(scale <= SMALLEST);
    larger.setDisable(scale >= LARGEST);
  }
}
