package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** That an exhibit's last entry stands in the ledger, and the checkpoint to keep elsewhere. */
public final class ProofBox extends VBox {

  private final GridPane facts = new GridPane();
  private final Label checkpoint = new Label();
  private @Nullable Window window;
  private @Nullable AnchorDesk anchoring;

  /** An empty box. */
  public ProofBox() {
    facts.getStyleClass().add("compare");
    checkpoint.getStyleClass().addAll("mono", "tiny", "copy-box");
    checkpoint.setWrapText(true);
    checkpoint.setMaxWidth(Double.MAX_VALUE);
    checkpoint.setMinHeight(USE_PREF_SIZE);
    var copy =
        new Button(Messages.text("evidence.checkpoint.copy"), Icons.of("mdi2c-content-copy"));
    copy.getStyleClass().add("narrow");
    copy.setOnAction(event -> ItemBox.toClipboard(checkpoint.getText()));
    var save = new Button(Messages.text("evidence.checkpoint.save"));
    save.getStyleClass().add("narrow");
    save.setOnAction(event -> save());
    var verbs = new HBox(copy, save);
    verbs.getStyleClass().add("button-row");
    var hint = new Label(Messages.text("evidence.checkpoint.hint"));
    hint.getStyleClass().addAll("small", "muted");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    var ask = new Button(Messages.text("evidence.anchor.ask"));
    ask.getStyleClass().add("narrow");
    ask.setId("anchor-ask");
    ask.setOnAction(event -> anchor(AnchorDesk::ask));
    var answer = new Button(Messages.text("evidence.anchor.answer"));
    answer.getStyleClass().add("narrow");
    answer.setId("anchor-answer");
    answer.setOnAction(event -> anchor(AnchorDesk::answer));
    var carrying = new HBox(ask, answer);
    carrying.getStyleClass().add("button-row");
    getChildren()
        .addAll(
            section("evidence.section.proof", facts, carrying),
            section("evidence.section.checkpoint", checkpoint, verbs, hint));
  }

  /** Where files are chosen and told of; {@code onAnchored} is run when a trusted time came. */
  void setWays(Window shown, Anchors anchors, Runnable onAnchored) {
    window = shown;
    anchoring = new AnchorDesk(anchors, shown, onAnchored);
  }

  /** Shows {@code proof}, and the trusted time of its entry. */
  void show(ExhibitProof proof, Anchors.Standing anchored) {
    facts.getChildren().clear();
    line(
        0,
        "evidence.proof.leaf",
        Messages.text(
            "evidence.proof.place", Numbers.grouped(proof.leaf()), Numbers.grouped(proof.size())),
        "figures");
    var at = Moments.shortly(proof.at(), ZoneId.systemDefault());
    var words =
        proof.holds()
            ? Messages.text("evidence.proof.holds", proof.hashes(), at)
            : Messages.text("evidence.proof.broken", at);
    line(1, "evidence.proof.inclusion", words, proof.holds() ? "ok-text" : "danger-text");
    line(
        2,
        "evidence.anchor",
        anchored
            .anchor()
            .map(Anchors.Anchor::words)
            .orElseGet(
                () ->
                    Messages.text(
                        anchored.isAsked() ? "evidence.anchor.waiting" : "evidence.anchor.none")),
        anchored.anchor().isPresent() ? "ok-text" : "warn-text");
    checkpoint.setText(proof.checkpoint().whole().strip());
  }

  private void anchor(Consumer<AnchorDesk> way) {
    var desk = anchoring;
    if (desk != null) {
      way.accept(desk);
    }
  }

  private void save() {
    var shown = window;
    if (shown != null) {
      var text = checkpoint.getText() + "\n";
      shown
          .dialogs()
          .chooseTarget(Messages.text("evidence.checkpoint.save"), "checkpoint.txt")
          .ifPresent(file -> write(shown, file, text));
    }
  }

  private static void write(Window shown, Path file, String text) {
    shown
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("evidence.checkpoint.save")),
            progress -> {
              AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
              return String.valueOf(file.getFileName());
            },
            name ->
                shown
                    .notices()
                    .accept(Notice.information(Messages.text("evidence.checkpoint.saved", name))),
            shown.failures());
  }

  private void line(int row, String key, String words, String style) {
    var name = new Label(Messages.text(key));
    name.getStyleClass().addAll("small", "muted");
    name.setMinWidth(USE_PREF_SIZE);
    var value = new Label(words);
    value.getStyleClass().addAll("small", style);
    value.setWrapText(true);
    facts.addRow(row, name, value);
  }

  private static VBox section(String key, Node... nodes) {
    var heading = new Label(Messages.text(key));
    heading.getStyleClass().add("heading-section");
    var box = new VBox(heading);
    box.getStyleClass().add("section");
    box.getChildren().addAll(nodes);
    return box;
  }
}
