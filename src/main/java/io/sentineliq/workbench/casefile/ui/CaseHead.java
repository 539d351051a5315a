package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.classification.ui.PriorityMark;
import io.sentineliq.workbench.classification.ui.TlpChip;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The line of facts under the title of a case. */
public final class CaseHead extends FlowPane {

  private final InstantSource clock;

  /** An empty line; ages are counted from {@code clock}. */
  public CaseHead(InstantSource clock) {
    this.clock = clock;
    getStyleClass().add("case-facts");
  }

  /** Shows the facts of {@code row}. */
  void show(CaseRow row) {
    var status = new Label(state(row));
    status.getStyleClass().addAll("chip", row.status().isOpen() ? "chip-accent" : "chip-still");
    var zone = ZoneId.systemDefault();
    var age = Times.ago(row.createdAt(), clock.instant(), zone);
    var opened = fact("case.head.opened", age);
    Tooltip.install(opened, new Tooltip(Times.exact(row.createdAt(), zone)));
    var alarm = new Label(row.alarm(), Icons.of("mdi2c-close-octagon-outline"));
    alarm.getStyleClass().addAll("chip", "chip-danger");
    alarm.setVisible(!row.alarm().isEmpty());
    alarm.setManaged(!row.alarm().isEmpty());
    getChildren()
        .setAll(
            alarm,
            status,
            PriorityMark.label(row.priority()),
            fact("case.head.confidentiality", Messages.of(row.confidentiality())),
            TlpChip.of(row.tlp()),
            fact(
                "case.head.investigator",
                VisibleText.of(Objects.requireNonNullElse(row.investigator(), "—"))),
            fact("case.head.type", Messages.of(row.type())),
            opened);
    getChildren().forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
  }

  static String state(CaseRow row) {
    return row.isWithdrawn() ? Messages.text("case.voided") : Messages.of(row.status());
  }

  private static Node fact(String key, String value) {
    var name = new Label(Messages.text(key));
    name.getStyleClass().addAll("small", "muted");
    var what = new Label(value);
    what.getStyleClass().add("small");
    var fact = new HBox(name, what);
    fact.getStyleClass().add("case-fact");
    return fact;
  }
}
