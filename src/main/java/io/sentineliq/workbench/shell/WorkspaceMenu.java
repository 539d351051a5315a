package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The menu under the name of the workspace: the others, and ways to new ones. */
final class WorkspaceMenu {

  private static final int LOGO_HEIGHT = 48;

  private final ContextMenu menu = new ContextMenu();
  private Supplier<List<Command>> switches = List::of;
  private @Nullable Button owner;

  /** Opens under {@code button} with what {@code offered} says then. */
  void belongTo(Button button, Supplier<List<Command>> offered) {
    owner = button;
    switches = offered;
  }

  /** Opens, or closes again. */
  void open() {
    if (menu.isShowing()) {
      menu.hide();
    } else if (owner != null) {
      menu.getItems().setAll(switches.get().stream().map(WorkspaceMenu::item).toList());
      if (menu.getItems().isEmpty()) {
        var none = new MenuItem(Messages.text("workspace.switch.none"));
        none.setDisable(true);
        menu.getItems().add(none);
      }
      menu.show(owner, Side.BOTTOM, 0, 2);
    }
  }

  /** A logo of any size, no larger than the bar needs it. */
  static Image picture(byte[] file) {
    return new Image(new ByteArrayInputStream(file), 0, LOGO_HEIGHT, true, true);
  }

  private static MenuItem item(Command command) {
    var item = new MenuItem(command.text());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> command.action().run());
    return item;
  }
}
