package io.sentineliq.workbench.support;

import java.util.EnumSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * Repairs the mouse of the toolkit's headless platform: there every event claims to open a context
 * menu, so that a click on a column header does not sort, and none carries Shift, Ctrl or Alt.
 * Events are made anew from the keys that are down.
 */
public final class HeadlessMouse {

  private static final Set<KeyCode> DOWN = EnumSet.noneOf(KeyCode.class);
  private static boolean isInstalled;

  private HeadlessMouse() {}

  /** Repairs every window that is or will be open. Called on the toolkit's thread. */
  public static void install() {
    DOWN.clear();
    if (!isInstalled && "Headless".equalsIgnoreCase(System.getProperty("glass.platform"))) {
      isInstalled = true;
      Window.getWindows().forEach(HeadlessMouse::repair);
      Window.getWindows().addListener((ListChangeListener<Window>) HeadlessMouse::repairAdded);
    }
  }

  private static void repairAdded(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(HeadlessMouse::repair);
    }
  }

  private static void repair(Window window) {
    var dispatcher = window.getEventDispatcher();
    if (!(dispatcher instanceof Repair)) {
      window.setEventDispatcher(new Repair(dispatcher));
    }
  }

  private record Repair(EventDispatcher next) implements EventDispatcher {
    @Override
    public Event dispatchEvent(Event event, EventDispatchChain tail) {
      if (event instanceof KeyEvent key) {
        follow(key);
      }
      var isMouse = event instanceof MouseEvent && !(event instanceof MouseDragEvent);
      return next.dispatchEvent(isMouse ? repaired((MouseEvent) event) : event, tail);
    }

    private static void follow(KeyEvent key) {
      if (key.getEventType() == KeyEvent.KEY_PRESSED) {
        DOWN.add(key.getCode());
      } else if (key.getEventType() == KeyEvent.KEY_RELEASED) {
        DOWN.remove(key.getCode());
      }
    }

    private static MouseEvent repaired(MouseEvent event) {
      var opensMenu =
          event.getEventType() == MouseEvent.MOUSE_PRESSED
              && event.getButton() == MouseButton.SECONDARY;
      return new MouseEvent(
          event.getSource(),
          event.getTarget(),
          event.getEventType(),
          event.getX(),
          event.getY(),
          event.getScreenX(),
          event.getScreenY(),
          event.getButton(),
          event.getClickCount(),
          DOWN.contains(KeyCode.SHIFT),
          DOWN.contains(KeyCode.CONTROL),
          DOWN.contains(KeyCode.ALT),
          DOWN.contains(KeyCode.META) || DOWN.contains(KeyCode.COMMAND),
          event.isPrimaryButtonDown(),
          event.isMiddleButtonDown(),
          event.isSecondaryButtonDown(),
          event.isBackButtonDown(),
          event.isForwardButtonDown(),
          event.isSynthesized(),
          opensMenu,
          event.isStillSincePress(),
          event.getPickResult());
    }
  }
}
