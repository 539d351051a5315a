package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.timeline.TimelineRow;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What happened, newest first. */
public final class TimelineBox extends VBox {

  /** An empty timeline. */
  public TimelineBox() {
    getStyleClass().addAll("section", "section-plain");
  }

  /** Shows {@code events}. */
  public void show(List<TimelineRow> events) {
    getChildren().setAll(events.stream().map(TimelineBox::row).toList());
  }

  private static Node row(TimelineRow event) {
    var dot = new Region();
    dot.getStyleClass().add("event-dot");
    var holder = new VBox(dot);
    holder.getStyleClass().add("event-mark");
    var what = new Label(VisibleText.of(event.title()));
    what.setWrapText(true);
    var time = Times.exact(event.at(), ZoneId.systemDefault());
    var who = new Label(Messages.text("timeline.event", VisibleText.of(event.actor()), time));
    who.getStyleClass().addAll("small", "muted");
    var lines = new VBox(what, who);
    var more = event.description();
    if (more != null) {
      var text = new Label(VisibleText.lines(more));
      text.setWrapText(true);
      text.getStyleClass().add("small");
      lines.getChildren().add(1, text);
    }
    var row = new HBox(holder, lines);
    row.getStyleClass().add("event-row");
    return row;
  }
}
