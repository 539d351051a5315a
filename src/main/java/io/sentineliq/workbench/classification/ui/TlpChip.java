package io.sentineliq.workbench.classification.ui;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Locale;
import javafx.scene.control.Label;

/** The Traffic Light Protocol as FIRST draws it: its colour on black, in both themes. */
public final class TlpChip {

  private TlpChip() {}

  /** A chip that says {@code tlp}. */
  public static Label of(Tlp tlp) {
    var colour = tlp == Tlp.AMBER_STRICT ? Tlp.AMBER : tlp;
    var chip = new Label(Messages.of(tlp));
    chip.getStyleClass()
        .addAll("chip", "tlp-chip", "tlp-" + colour.name().toLowerCase(Locale.ROOT));
    return chip;
  }
}
