package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A chain of custody, the newest entry first, hashes and signatures one click away. */
public final class CustodyTimeline extends VBox {

  /** An empty timeline. */
  public CustodyTimeline() {
    getStyleClass().add("custody");
  }

  /** Shows {@code steps}. */
  void show(List<CustodyStep> steps) {
    getChildren().clear();
    for (var i = 0; i < steps.size(); i++) {
      var isLast = i == steps.size() - 1;
      var touchesGap =
          steps.get(i).tone() == CustodyStep.Tone.GAP
              || (!isLast && steps.get(i + 1).tone() == CustodyStep.Tone.GAP);
      getChildren().add(row(steps.get(i), isLast, touchesGap));
    }
  }

  private static Node row(CustodyStep step, boolean isLast, boolean touchesGap) {
    var tone = step.tone().name().toLowerCase(Locale.ROOT);
    var dot = new StackPane(Icons.of(step.icon()));
    dot.getStyleClass().addAll("custody-dot", "custody-" + tone);
    var line = new Region();
    line.getStyleClass().add(touchesGap ? "custody-line-gap" : "custody-line");
    line.setVisible(!isLast);
    VBox.setVgrow(line, Priority.ALWAYS);
    var track = new VBox(dot, line);
    track.getStyleClass().add("custody-track");
    var row = new HBox(track, words(step));
    row.getStyleClass().add("custody-step");
    return row;
  }

  private static Node words(CustodyStep step) {
    var title = new Label(step.title());
    title.getStyleClass().add("strong");
    var isBad = step.tone() == CustodyStep.Tone.BAD || step.tone() == CustodyStep.Tone.GAP;
    if (isBad) {
      title.getStyleClass().add("danger-text");
    }
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var when = new Label(step.when());
    when.getStyleClass().addAll("small", "muted", "figures");
    when.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(title, space, when);
    head.getStyleClass().add("custody-head");
    var detail = new Label(step.detail());
    detail.getStyleClass().addAll("small", "muted");
    detail.setWrapText(true);
    detail.setMinHeight(USE_PREF_SIZE);
    var box = new VBox(head, detail);
    box.getStyleClass().add("custody-words");
    HBox.setHgrow(box, Priority.ALWAYS);
    step.parties().forEach(party -> box.getChildren().add(party(party)));
    if (!step.proof().isEmpty()) {
      box.getChildren().addAll(proof(step.proof()));
    }
    return box;
  }

  private static Node party(CustodyStep.PartyLine party) {
    var role = new Label(party.role());
    role.getStyleClass().addAll("small", "muted", "custody-role");
    var name = new Label(party.name());
    name.getStyleClass().addAll("small", "strong");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(role, name, space, signature(party.signature()));
    line.getStyleClass().add("custody-party");
    return line;
  }

  private static Node signature(SignatureCheck check) {
    var style =
        switch (check) {
          case VALID -> "ok-text";
          case UNSIGNED -> "muted";
          case NO_KEY, INVALID -> "danger-text";
        };
    var icon = check == SignatureCheck.VALID ? "mdi2p-pen" : "mdi2p-pen-off";
    var label = new Label(Messages.of(check), Icons.of(icon));
    label.getStyleClass().addAll("small", "custody-signature", style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static List<Node> proof(List<CustodyStep.ProofLine> lines) {
    var grid = new GridPane();
    grid.getStyleClass().addAll("compare", "custody-proof");
    for (var i = 0; i < lines.size(); i++) {
      var name = new Label(lines.get(i).name());
      name.getStyleClass().addAll("tiny", "muted");
      name.setMinWidth(USE_PREF_SIZE);
      var value = new TextField(lines.get(i).value());
      value.setEditable(false);
      value.getStyleClass().addAll("copyable", "mono", "tiny");
      value.setAccessibleText(lines.get(i).name());
      GridPane.setHgrow(value, Priority.ALWAYS);
      grid.addRow(i, name, value);
    }
    grid.setVisible(false);
    grid.managedProperty().bind(grid.visibleProperty());
    var more = new Button(Messages.text("evidence.proof.show"));
    more.getStyleClass().add("link");
    more.setOnAction(
        event -> {
          grid.setVisible(!grid.isVisible());
          more.setText(
              Messages.text(grid.isVisible() ? "evidence.proof.hide" : "evidence.proof.show"));
        });
    return List.of(more, grid);
  }
}
