package io.sentineliq.workbench.dashboard.ui;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A number with its name; pressed, it opens the rows behind it. */
final class FigureLine extends Button {

  private static final PseudoClass ALARMING = PseudoClass.getPseudoClass("alarming");

  private final Label name;
  private final Label figure = new Label("—");

  FigureLine(String nameKey, Runnable opener) {
    this(new Label(Messages.text(nameKey)), opener);
  }

  private FigureLine(Label name, Runnable opener) {
    this.name = name;
    name.setMinWidth(0);
    figure.getStyleClass().addAll("figures", "dashboard-figure");
    figure.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(name, space, figure);
    line.getStyleClass().add("dashboard-line-words");
    line.prefWidthProperty().bind(widthProperty().subtract(16));
    setGraphic(line);
    setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("dashboard-line");
    setOnAction(event -> opener.run());
  }

  /** A number about something that people named. */
  static FigureLine named(String given, Runnable opener) {
    return new FigureLine(new Label(VisibleText.of(given)), opener);
  }

  /** The same with more to say when it is pointed at. */
  FigureLine explained(String words) {
    setTooltip(new Tooltip(words));
    return this;
  }

  void show(long count) {
    show(Numbers.grouped(count));
  }

  void show(String words) {
    figure.setText(words);
    setAccessibleText(Messages.text("dashboard.figure", name.getText(), words));
  }

  /** Whether there is something that should not be. */
  void alarm(boolean isAlarming) {
    pseudoClassStateChanged(ALARMING, isAlarming);
  }
}
