package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The button for everything that leaves for other stores or comes from them. */
final class BagMenu extends MenuButton {

  /**
   * Bags of {@code caseId}, when that is known.
   *
   * @param export gives out what is chosen where the button stands
   */
  BagMenu(BagDesk bags, Runnable export, Supplier<Optional<UUID>> caseId) {
    super(Messages.text("evidence.bags"));
    getStyleClass().add("narrow");
    setMinWidth(USE_PREF_SIZE);
    setId("bags");
    getItems()
        .setAll(
            item("evidence.bag", "mdi2e-export-variant", export),
            item("evidence.import", "mdi2f-file-import-outline", () -> bags.take(caseId.get())),
            item("evidence.receipt", "mdi2f-file-check-outline", bags::enter),
            item("evidence.key.own", "mdi2k-key-outline", bags::showKey));
  }

  private static MenuItem item(String key, String icon, Runnable action) {
    var item = new MenuItem(Messages.text("evidence.ask", Messages.text(key)), Icons.of(icon));
    item.setOnAction(event -> action.run());
    return item;
  }
}
