package io.sentineliq.workbench.attack.ui;

import io.sentineliq.workbench.attack.AttackCatalogue;
import io.sentineliq.workbench.attack.Technique;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A technique of the catalogue: its number and its full name. */
final class TechniqueCell extends ListCell<Technique> {

  @Override
  protected void updateItem(@Nullable Technique technique, boolean isEmpty) {
    super.updateItem(technique, isEmpty);
    if (isEmpty || technique == null) {
      setText(null);
    } else {
      setText(technique.id() + "  " + AttackCatalogue.shipped().fullName(technique));
    }
  }
}
