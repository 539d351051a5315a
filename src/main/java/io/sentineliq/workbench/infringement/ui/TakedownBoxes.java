package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.infringement.TakedownRow;
import io.sentineliq.workbench.infringement.TakedownStatus;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The takedowns of an infringement, each with its clock and what can be done next. */
final class TakedownBoxes {

  private final InfringementDesk desk;
  private final InstantSource clock;

  TakedownBoxes(InfringementDesk desk, InstantSource clock) {
    this.desk = desk;
    this.clock = clock;
  }

  List<Node> of(List<TakedownRow> rows) {
    if (rows.isEmpty()) {
      var none = new Label(Messages.text("takedown.none"));
      none.getStyleClass().add("muted");
      return List.of(none);
    }
    return rows.stream().map(this::box).toList();
  }

  private Node box(TakedownRow row) {
    var kind = new Label(Messages.of(row.kind()));
    kind.getStyleClass().add("strong");
    var status = chip(Messages.of(row.status()));
    var head = new FlowPane(kind, status);
    head.getStyleClass().add("tag-row");
    if (row.status() != TakedownStatus.CLOSED && row.dueAt() != null) {
      head.getChildren().add(due(row));
    }
    if (row.reopened() > 0) {
      head.getChildren().add(chip(Messages.text("takedown.reopened", row.reopened())));
    }
    var box = new VBox(head, small("takedown.to", row.recipient(), row.channel()));
    add(box, "takedown.sentAt", row.sentAt());
    add(box, "takedown.answeredAt", row.answeredAt());
    add(box, "takedown.completedAt", row.completedAt());
    if (!row.evidence().isEmpty()) {
      box.getChildren().add(small("takedown.with", row.evidence()));
    }
    var result = row.result();
    if (result != null) {
      box.getChildren().add(small("takedown.result", result));
    }
    box.getChildren().add(verbs(row));
    box.getStyleClass().add("takedown-box");
    return box;
  }

  private Label due(TakedownRow row) {
    var isLate = row.isLate(clock.instant());
    var at = Times.exact(Objects.requireNonNull(row.dueAt()), ZoneId.systemDefault());
    var label = chip(Messages.text(isLate ? "takedown.late" : "takedown.due", at));
    if (isLate) {
      label.getStyleClass().add("takedown-late");
    }
    return label;
  }

  private Node verbs(TakedownRow row) {
    var verbs = new FlowPane();
    verbs.getStyleClass().add("tag-row");
    for (var next : TakedownStatus.values()) {
      if (row.status().canMoveTo(next)) {
        verbs.getChildren().add(button(verb(row.status(), next), () -> desk.move(row, next)));
      }
    }
    if (row.status() == TakedownStatus.DRAFT) {
      verbs.getChildren().add(button(Messages.text("takedown.rewrite"), () -> desk.rewrite(row)));
    }
    return verbs;
  }

  private static String verb(TakedownStatus from, TakedownStatus next) {
    return switch (next) {
      case DRAFT -> Messages.text("takedown.reopen");
      case SENT ->
          Messages.text(from == TakedownStatus.DRAFT ? "takedown.send" : "takedown.sendAgain");
      case ACKNOWLEDGED -> Messages.text("takedown.acknowledge");
      case ACTIONED -> Messages.text("takedown.action");
      case REFUSED -> Messages.text("takedown.refuse");
      case RECHECKED -> Messages.text("takedown.recheck");
      case CLOSED -> Messages.text("takedown.close");
    };
  }

  private static Button button(String words, Runnable act) {
    var button = new Button(words);
    button.getStyleClass().add("narrow");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private static void add(VBox box, String key, @Nullable Instant at) {
    if (at != null) {
      box.getChildren().add(small(key, Times.exact(at, ZoneId.systemDefault())));
    }
  }

  private static Label small(String key, Object... words) {
    var label = new Label(VisibleText.lines(Messages.text(key, words)));
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    return label;
  }

  private static Label chip(String words) {
    var chip = new Label(words);
    chip.getStyleClass().add("chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }
}
