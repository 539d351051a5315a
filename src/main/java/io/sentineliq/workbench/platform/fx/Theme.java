package io.sentineliq.workbench.platform.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * Light or dark, by choice or as the system says, and the size of everything. Colours come from one
 * of two token files; structure from one style sheet whose pixels are scaled.
 */
public final class Theme {

  /** What decides between light and dark. */
  public enum Choice {
    SYSTEM,
    LIGHT,
    DARK
  }

  private static final Pattern PIXELS = Pattern.compile("(\\d+(?:\\.\\d+)?)px");
  private static final double SMALLEST = 0.8;
  private static final double LARGEST = 1.5;

  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
  private final DoubleProperty scale = new SimpleDoubleProperty(1);

  /** Light, dark or as the system says. */
  public ObjectProperty<Choice> choiceProperty() {
    return choice;
  }

  /** Size of text and everything around it, 0.8 to 1.5. */
  public DoubleProperty scaleProperty() {
    return scale;
  }

  /** Whether it is dark now. */
  public boolean isDark() {
    return switch (choice.get()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /** The other one than now. */
  public void toggle() {
    choice.set(isDark() ? Choice.LIGHT : Choice.DARK);
  }

  /** Larger or smaller by tenths, within what is possible. */
  public void zoom(int tenths) {
    var next = (Math.round(scale.get() * 10) + tenths) / 10.0;
    scale.set(Math.clamp(next, SMALLEST, LARGEST));
  }

  /** Dresses {@code scene} now and after every change, until the result is ended. */
  public Subscription dress(Scene scene) {
    Fonts.load();
    // The system's preferences live as long as the program; a closed window must not.
    var dressed = new WeakReference<>(scene);
    Runnable apply = () -> Optional.ofNullable(dressed.get()).ifPresent(this::apply);
    apply.run();
    return Subscription.combine(
        choice.subscribe(apply),
        scale.subscribe(apply),
        Platform.getPreferences().colorSchemeProperty().subscribe(apply));
  }

  private void apply(Scene scene) {
    var base = isDark() ? new PrimerDark() : new PrimerLight();
    var userAgentSheet = base.getUserAgentStylesheetBSS();
    if (!userAgentSheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(userAgentSheet);
    }
    var tokens = isDark() ? "tokens-dark.css" : "tokens-light.css";
    scene.getStylesheets().setAll(List.of(address(tokens), structure()));
  }

  private String structure() {
    var factor = Math.clamp(scale.get(), SMALLEST, LARGEST);
    return factor == 1 ? address("workbench.css") : scaled(factor);
  }

  private static String scaled(double factor) {
    var text =
        PIXELS
            .matcher(read("workbench.css"))
            .replaceAll(match -> pixels(Double.parseDouble(match.group(1)), factor));
    var bytes = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    return "data:text/css;charset=UTF-8;base64," + bytes;
  }

  /** Hair lines stay hair lines; everything else grows in half pixels. */
  private static String pixels(double size, double factor) {
    var scaled = size <= 1 ? size : Math.round(size * factor * 2) / 2.0;
    return String.format(Locale.ROOT, "%spx", scaled);
  }

  private static String read(String file) {
    try (var stream = Objects.requireNonNull(Theme.class.getResourceAsStream("/theme/" + file))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(String file) {
    return Objects.requireNonNull(Theme.class.getResource("/theme/" + file)).toExternalForm();
  }
}
