package io.sentineliq.workbench.notification.ui;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.notification.NotificationWishes;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The page on which a person chooses what the bell tells. */
public final class NotificationSettingsController implements ViewLifecycle {

  private final NotificationSettingsViewModel model;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private CheckBox inApp;
  @FXML private VBox kinds;
  @FXML private CheckBox created;
  @FXML private ComboBox<Severity> severity;
  @FXML private CheckBox assigned;
  @FXML private CheckBox warned;
  @FXML private CheckBox breached;
  @FXML private Label state;

  NotificationSettingsController(NotificationSettingsViewModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    created.setText(Messages.of(NotificationEvent.ALERT_CREATED));
    assigned.setText(Messages.of(NotificationEvent.ALERT_ASSIGNED));
    warned.setText(Messages.of(NotificationEvent.INCIDENT_WARNED));
    breached.setText(Messages.of(NotificationEvent.INCIDENT_BREACHED));
    severity.getItems().setAll(Severity.values());
    severity.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Severity shown) {
            return shown == null ? "" : Messages.of(shown);
          }

          @Override
          public @Nullable Severity fromString(String text) {
            return null;
          }
        });
  }

  @Override
  public void activate() {
    subscriptions.follow(model.wishesProperty(), this::show);
    subscriptions.follow(model.stateProperty(), state::setText);
    model.read();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
  }

  @FXML
  private void onInApp() {
    model.setInApp(inApp.isSelected());
  }

  @FXML
  private void onCreated() {
    model.setWanted(NotificationEvent.ALERT_CREATED, created.isSelected());
  }

  @FXML
  private void onAssigned() {
    model.setWanted(NotificationEvent.ALERT_ASSIGNED, assigned.isSelected());
  }

  @FXML
  private void onWarned() {
    model.setWanted(NotificationEvent.INCIDENT_WARNED, warned.isSelected());
  }

  @FXML
  private void onBreached() {
    model.setWanted(NotificationEvent.INCIDENT_BREACHED, breached.isSelected());
  }

  @FXML
  private void onSeverity() {
    model.setLeastSeverity(Objects.requireNonNullElse(severity.getValue(), Severity.CRITICAL));
  }

  private void show(@Nullable NotificationWishes wishes) {
    inApp.setDisable(wishes == null);
    kinds.setDisable(wishes == null || !wishes.isInApp());
    if (wishes != null) {
      inApp.setSelected(wishes.isInApp());
      created.setSelected(wishes.events().contains(NotificationEvent.ALERT_CREATED));
      assigned.setSelected(wishes.events().contains(NotificationEvent.ALERT_ASSIGNED));
      warned.setSelected(wishes.events().contains(NotificationEvent.INCIDENT_WARNED));
      breached.setSelected(wishes.events().contains(NotificationEvent.INCIDENT_BREACHED));
      severity.setValue(wishes.leastSeverity());
      severity.setDisable(!created.isSelected());
    }
  }
}
