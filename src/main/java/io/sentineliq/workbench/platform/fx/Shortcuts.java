package io.sentineliq.workbench.platform.fx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
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
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
  private Consumer<Map<String, String>> onChange = changes -> {};
  private @Nullable Consumer<KeyEvent> capture;
  private boolean isTaken;

  /** The keys of the window around {@code scene}. */
  static Optional<Shortcuts> of(Scene scene) {
    return Optional.ofNullable((Shortcuts) scene.getProperties().get(Shortcuts.class));
  }

  /** Offers {@code offered} until the result is ended. A later command wins over an earlier one. */
  public Subscription offer(List<Command> offered) {
    offered.forEach(command -> commands.put(command.id(), command));
    revise();
    return () -> {
      offered.forEach(command -> commands.remove(command.id(), command));
      revise();
    };
  }

  /** Grows whenever a command came, went or got other keys. */
  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /** Told of all changed keys after every change. */
  void setOnChange(Consumer<Map<String, String>> listener) {
    onChange = listener;
  }

  /** Hands every key to {@code receiver} instead of a command, until the result is ended. */
  public Subscription capture(Consumer<KeyEvent> receiver) {
    capture = receiver;
    return () -> capture = null;
  }

  /** Everything that is offered now. */
  public List<Command> offered() {
    return List.copyOf(commands.values());
  }

  /** Gives the command other keys; an empty text takes them away. */
  public void change(String commandId, String keys) {
    changed.put(commandId, keys);
    tellChange();
  }

  /** Gives the command back the keys it had at first. */
  public void reset(String commandId) {
    changed.remove(commandId);
    tellChange();
  }

  /** Gives every command back the keys it had at first. */
  public void resetAll() {
    changed.clear();
    tellChange();
  }

  /** Whether the command has other keys than at first. */
  public boolean isChanged(Command command) {
    return changed.containsKey(command.id());
  }

  /** The keys of a command as written on buttons and in the palette. */
  public Optional<String> hintOf(Command command) {
    return keysOf(command).map(Keys::shown);
  }

  /** The keys of the offered command with this id, as written on buttons. */
  public Optional<String> hintOf(String commandId) {
    return Optional.ofNullable(commands.get(commandId)).flatMap(this::hintOf);
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
          isTaken = capture != null;
          if (capture != null) {
            event.consume();
            capture.accept(event);
          } else if (goesFirst(event, scene.getFocusOwner())) {
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
    // A letter that did something is not written into the field that this may have opened.
    EventHandler<KeyEvent> typed =
        event -> {
          if (isTaken) {
            isTaken = false;
            event.consume();
          }
        };
    // Keys with Ctrl, and those pressed on rows, are taken before the control sees them.
    scene.addEventFilter(KeyEvent.KEY_PRESSED, withModifier);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, plain);
    scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
    scene.getProperties().put(Shortcuts.class, this);
    return () -> {
      scene.getProperties().remove(Shortcuts.class, this);
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, withModifier);
      scene.removeEventHandler(KeyEvent.KEY_PRESSED, plain);
      scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
    };
  }

  private void handle(KeyEvent event) {
    commands.values().stream()
        .filter(command -> matches(command, event))
        .reduce((earlier, later) -> later)
        .ifPresent(
            command -> {
              event.consume();
              isTaken = true;
              command.run();
            });
  }

  private boolean matches(Command command, KeyEvent event) {
    return command.enabled().get()
        && keysOf(command).filter(keys -> Keys.match(keys, event)).isPresent();
  }

  private void tellChange() {
    onChange.accept(Map.copyOf(changed));
    revise();
  }

  private void revise() {
    revision.set(revision.get() + 1);
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
