package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads views by convention: {@code AlertInboxController} belongs to {@code AlertInbox.fxml} in the
 * same package. Controllers come from the factories registered here, never from reflection.
 */
public final class Views {

  private static final String ENDING = "Controller";

  private final Map<Class<?>, Supplier<?>> factories = new HashMap<>();

  /** Says how controllers of {@code type} are made. */
  public <C> Views register(Class<C> type, Supplier<? extends C> factory) {
    factories.put(type, factory);
    return this;
  }

  /** The view of a controller, freshly made. */
  public <C> View<C> load(Class<C> type) {
    var loader = new FXMLLoader(fxmlOf(type), Messages.bundle());
    loader.setControllerFactory(this::create);
    try {
      Parent root = loader.load();
      return new View<>(root, type.cast(loader.getController()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot load the view of " + type.getName(), e);
    }
  }

  private Object create(Class<?> type) {
    var factory = factories.get(type);
    if (factory == null) {
      throw new IllegalStateException("No factory is registered for " + type.getName());
    }
    return factory.get();
  }

  private static URL fxmlOf(Class<?> type) {
    var name = type.getSimpleName();
    if (!name.endsWith(ENDING)) {
      throw new IllegalArgumentException(type.getName() + " is not named like a controller");
    }
    var file = name.substring(0, name.length() - ENDING.length()) + ".fxml";
    var url = type.getResource(file);
    if (url == null) {
      throw new IllegalStateException("No " + file + " stands beside " + type.getName());
    }
    return url;
  }
}
