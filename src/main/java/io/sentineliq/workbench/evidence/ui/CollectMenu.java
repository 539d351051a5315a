package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The button that asks what is collected. */
final class CollectMenu extends MenuButton {

  /** Collects for {@code caseId}, when that is known. */
  CollectMenu(Collecting collecting, Supplier<Optional<UUID>> caseId) {
    super(Messages.text("evidence.collect.ask"), Icons.of("mdi2p-plus"));
    getStyleClass().addAll("narrow", "primary");
    setMinWidth(USE_PREF_SIZE);
    setId("collect");
    getItems()
        .setAll(
            item(
                "evidence.collect.files",
                "mdi2f-file-plus-outline",
                () -> collecting.files(caseId.get())),
            item(
                "evidence.collect.folder",
                "mdi2f-folder-plus-outline",
                () -> collecting.folder(caseId.get())),
            item(
                "evidence.collect.thing",
                "mdi2p-package-variant-closed",
                () -> collecting.thing(caseId.get())));
  }

  private static MenuItem item(String key, String icon, Runnable action) {
    var item = new MenuItem(Messages.text("evidence.ask", Messages.text(key)), Icons.of(icon));
    item.setOnAction(event -> action.run());
    return item;
  }
}
