package io.sentineliq.workbench.platform.fx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows which keys do what. Keys without Ctrl, Alt or Meta are dead while a text
 * field or a menu has the focus; every key can be changed.
 */
public final class Shortcuts {

  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Map<String, String> changed = new HashMap<>();

  /** Offers {@code offered} until the result is ended. A later command wins over an earlier one. */
  public Subscription offer(List<Command> offered) {
    offered.forEach(command -> commands.put(command.id(), command));
    return () -> offered.forEach(command -> commands.remove(command.id(), command));
  }

  /** Everything that is offered now. */
  public List<Command> offered() {
    return List.copyOf(commands.values());
  }

  /** Gives the command other keys; an empty text takes them away. */
  public void change(String commandId, String keys) {
    changed.put(commandId, keys);
  }

  /** The keys of a command as written on buttons and in the palette. */
  public Optional<String> hintOf(Command command) {
    return keysOf(command).map(keys -> keys.replace("EQUALS", "=").replace("MINUS", "−"));
  }

  /** The keys of a command as they are stored. */
  public Optional<String> keysOf(Command command) {
    var keys = changed.getOrDefault(command.id(), command.defaultKeys());
    return Optional.ofNullable(keys).filter(text -> !text.isEmpty());
  }

  /** Listens to the keys of {@code scene}. */
  public Subscription listenTo(Scene scene) {
    EventHandler<KeyEvent> withModifier =
        event -> {
          if (goesFirst(event, scene.getFocusOwner())) {
            handle(event);
          }
        };
    EventHandler<KeyEvent> plain =
        event -> {
          var focused = scene.getFocusOwner();
          if (!goesFirst(event, focused) && !hasModifier(event) && !isTyping(focused)) {
            handle(event);
          }
        };
    // Keys with Ctrl, and those pressed on rows, are taken before the control sees them.
    scene.addEventFilter(KeyEvent.KEY_PRESSED, withModifier);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, plain);
    return () -> {
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, withModifier);
      scene.removeEventHandler(KeyEvent.KEY_PRESSED, plain);
    };
  }

  private void handle(KeyEvent event) {
    commands.values().stream()
        .filter(command -> matches(command, event))
        .reduce((earlier, later) -> later)
        .ifPresent(
            command -> {
              event.consume();
              command.run();
            });
  }

  private boolean matches(Command command, KeyEvent event) {
    return command.enabled().get()
        && keysOf(command).filter(keys -> matches(keys, event)).isPresent();
  }

  /** A question mark needs Shift on some keyboards and not on others: what is typed decides. */
  private static boolean matches(String keys, KeyEvent event) {
    return switch (keys) {
      case "?" -> event.getCode() == KeyCode.SLASH && event.isShiftDown();
      case "/" -> event.getCode() == KeyCode.SLASH && !event.isShiftDown();
      default -> KeyCombination.valueOf(keys).match(event);
    };
  }

  private static boolean goesFirst(KeyEvent event, @Nullable Node focused) {
    return hasModifier(event)
        ? !(isTyping(focused) && isEditing(event))
        : focused instanceof TableView<?>;
  }

  /** Keys that belong to the text somebody types: select all, copy, cut, paste, undo, redo. */
  private static boolean isEditing(KeyEvent event) {
    return event.isShortcutDown()
        && switch (event.getCode()) {
          case A, C, V, X, Y, Z -> true;
          default -> false;
        };
  }

  private static boolean hasModifier(KeyEvent event) {
    return event.isControlDown() || event.isAltDown() || event.isMetaDown();
  }

  private static boolean isTyping(@Nullable Node focused) {
    return (focused instanceof TextInputControl text && text.isEditable())
        || focused instanceof ComboBoxBase<?>
        || (focused instanceof MenuButton menu && menu.isShowing())
        || isInside(focused, MenuButton.class)
        || Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
  }

  private static boolean isInside(@Nullable Node node, Class<?> type) {
    for (var parent = node == null ? null : node.getParent();
        parent != null;
        parent = parent.getParent()) {
      if (type.isInstance(parent)) {
        return true;
      }
    }
    return false;
  }
}
