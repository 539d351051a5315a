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
    var chip = new Label();
    show(chip, tlp);
    return chip;
  }

  /** Makes {@code label} a chip that says {@code tlp}. */
  public static void show(Label label, Tlp tlp) {
    label.setText(Messages.of(tlp));
    label.getStyleClass().setAll("label", "chip", "tlp-chip", "tlp-" + colour(tlp));
    TlpMark.put(label, tlp);
  }

  private static String colour(Tlp tlp) {
    return (tlp == Tlp.AMBER_STRICT ? Tlp.AMBER : tlp).name().toLowerCase(Locale.ROOT);
  }
}
