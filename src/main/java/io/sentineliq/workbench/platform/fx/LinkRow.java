package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Another record that this one is tied to: the way there, and what ends the tie. */
public final class LinkRow extends HBox {

  /** The record is shown by {@code opener}, the tie ended by {@code unlinker}. */
  public LinkRow(RecordLink link, Consumer<SubjectRef> opener, Consumer<RecordLink> unlinker) {
    var words = link.button(opener);
    words.getStyleClass().add("small");
    words.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    words.setTooltip(new Tooltip(link.words()));
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getStyleClass().add("link-row");
    getChildren().addAll(words, unlink(link, unlinker));
  }

  private static Button unlink(RecordLink link, Consumer<RecordLink> unlinker) {
    var button = new Button("", Icons.of("mdi2l-link-variant-off"));
    button.getStyleClass().addAll("quiet", "narrow", "icon-only");
    var name = Messages.text("link.end", link.words());
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(event -> unlinker.accept(link));
    return button;
  }
}
