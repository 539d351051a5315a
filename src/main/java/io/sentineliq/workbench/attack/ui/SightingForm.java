package io.sentineliq.workbench.attack.ui;

import io.sentineliq.workbench.attack.AttackCatalogue;
import io.sentineliq.workbench.attack.Sighting;
import io.sentineliq.workbench.attack.Tactic;
import io.sentineliq.workbench.attack.Technique;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Asks what a technique served here, and how sure somebody is. */
final class SightingForm implements Form<Sighting> {

  private static final int CONFIDENT = 80;
  private static final int STEP = 10;

  private final Technique technique;
  private final Instant now;
  private final ChoiceBox<Tactic> tactic = new ChoiceBox<>();
  private final Slider confidence = new Slider(0, 100, CONFIDENT);
  private final FormArea description = new FormArea(3);
  private final VBox content = new VBox();

  SightingForm(Technique technique, Instant now) {
    this.technique = technique;
    this.now = now;
    tactic.setConverter(new TacticWords());
    tactic.getItems().setAll(tactics(technique));
    tactic.getSelectionModel().selectFirst();
    confidence.setBlockIncrement(STEP);
    confidence.setMajorTickUnit(STEP);
    confidence.setMinorTickCount(0);
    confidence.setSnapToTicks(true);
    var percent = new Label();
    percent.getStyleClass().add("figures");
    percent
        .textProperty()
        .bind(
            confidence
                .valueProperty()
                .map(value -> Messages.text("attack.percent", value.intValue())));
    var row = new HBox(8, confidence, percent);
    HBox.setHgrow(confidence, Priority.ALWAYS);
    content.getStyleClass().add("form");
    content
        .getChildren()
        .addAll(
            label("attack.form.tactic", tactic),
            tactic,
            label("attack.form.confidence", confidence),
            row,
            label("attack.form.description", description),
            description);
  }

  @Override
  public String title() {
    return Messages.text(
        "attack.form.title", technique.id(), AttackCatalogue.shipped().fullName(technique));
  }

  @Override
  public String verb() {
    return Messages.text("attack.link");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Sighting read() {
    var words = description.getText().isBlank() ? null : description.getText().strip();
    var sighting =
        new Sighting(
            tactic.getValue().shortName(),
            technique.id(),
            words,
            now,
            (int) confidence.getValue(),
            null);
    sighting.require(AttackCatalogue.shipped());
    return sighting;
  }

  @Override
  public void focus() {
    tactic.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    description.setOnDone(submit);
  }

  private static List<Tactic> tactics(Technique technique) {
    return AttackCatalogue.shipped().tactics().stream()
        .filter(tactic -> technique.tactics().contains(tactic.shortName()))
        .toList();
  }

  private static Label label(String key, Node field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    return label;
  }

  /** Tactics by name. */
  private static final class TacticWords extends StringConverter<Tactic> {
    @Override
    public String toString(@Nullable Tactic tactic) {
      return tactic == null ? "" : tactic.name();
    }

    @Override
    public Tactic fromString(String name) {
      throw new UnsupportedOperationException();
    }
  }
}
