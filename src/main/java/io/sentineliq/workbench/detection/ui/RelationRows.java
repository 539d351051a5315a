package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.detection.relation.RelatedDetection;
import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a detection is tied to, a row each. */
final class RelationRows {

  private RelationRows() {}

  /** Another detection: what is shared, how strongly it ties, and the way there. */
  static Node of(RelatedDetection related, Consumer<UUID> opener) {
    var mark = new SeverityMark();
    mark.show(related.severity());
    var kind = new Label(Messages.of(related.kind()));
    kind.getStyleClass().add("chip");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    var title = new Button(LookalikeWords.title(related.title(), related.subject()), mark);
    title.getStyleClass().addAll("quiet", "narrow", "related-title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setAlignment(Pos.CENTER_LEFT);
    title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    title.setTooltip(new Tooltip(title.getText()));
    title.setOnAction(event -> opener.accept(related.id()));
    var shown = new Label(VisibleText.of(shown(related)));
    shown.getStyleClass().addAll("small", "muted", "related-shown");
    shown.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    var words = new VBox(title, shown);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var strength = new Label(Integer.toString(related.strength()));
    strength.getStyleClass().add("step-points");
    strength.setMinWidth(Region.USE_PREF_SIZE);
    strength.setTooltip(
        new Tooltip(Messages.text("detection.related.strength", related.strength())));
    var row = new HBox(kind, words, strength);
    row.getStyleClass().add("sensitive-row");
    row.setAccessibleText(
        Messages.text(
            "detection.related.named", kind.getText(), title.getText(), related.strength()));
    return row;
  }

  private static String shown(RelatedDetection related) {
    return switch (related.kind()) {
      case DOMAIN, IP_ADDRESS -> LookalikeWords.defanged(related.shown());
      case TITLE, CVE, HASH, USERNAME, CRYPTO, EMAIL -> related.shown();
    };
  }

  /** An observable, how many alerts hold it, and what parts it from the detection. */
  static Node of(LinkedObservableRow observable, Consumer<UUID> unlinker) {
    var type = new Label(Messages.of(observable.type()));
    type.getStyleClass().add("chip");
    type.setMinWidth(Region.USE_PREF_SIZE);
    var value = new Label(VisibleText.of(observable.defanged()));
    value.getStyleClass().add("mono");
    value.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    value.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(value, Priority.ALWAYS);
    var seen = new Label(Messages.text("detection.observable.alerts", observable.alerts()));
    seen.getStyleClass().addAll("small", "muted");
    seen.setMinWidth(Region.USE_PREF_SIZE);
    var unlink = new Button();
    unlink.setGraphic(Icons.of("mdi2l-link-variant-off"));
    unlink.getStyleClass().addAll("quiet", "narrow");
    unlink.setTooltip(new Tooltip(Messages.text("detection.observable.unlink")));
    unlink.setAccessibleText(
        Messages.text("detection.observable.unlink.named", observable.defanged()));
    unlink.setOnAction(event -> unlinker.accept(observable.id()));
    var row = new HBox(type, value, seen, unlink);
    row.getStyleClass().add("sensitive-row");
    return row;
  }
}
