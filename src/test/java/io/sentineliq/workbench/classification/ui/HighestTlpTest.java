package io.sentineliq.workbench.classification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.support.Toolkit;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The highest mark of a screen: of what is seen of it, and of nothing else. */
class HighestTlpTest {

  @Test
  void isTheHighestOfWhatIsSeen() {
    Toolkit.run(
        () -> {
          var hidden = new VBox(TlpChip.of(Tlp.RED));
          hidden.setVisible(false);
          var left = TlpChip.of(Tlp.AMBER_STRICT);
          left.setText("");
          var own = new HBox(TlpChip.of(Tlp.RED));
          var screen = new VBox(TlpChip.of(Tlp.GREEN), TlpChip.of(Tlp.AMBER), hidden, left, own);
          assertThat(TlpMark.highestIn(screen, own)).contains(Tlp.AMBER);
          assertThat(TlpMark.highestIn(screen, hidden)).contains(Tlp.RED);
        });
  }

  @Test
  void isNothingWhereNothingIsMarked() {
    Toolkit.run(
        () -> assertThat(TlpMark.highestIn(new VBox(new Label("TLP:RED")), new HBox())).isEmpty());
  }
}
