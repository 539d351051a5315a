package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.persistence.local.Inspection;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.StoreSecret;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.SystemKeyring;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Worded;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the program needs of this computer, in plain words. Changes nothing but an empty file that
 * it makes and deletes to see whether it may.
 */
public final class SelfCheck {

  /** How a thing is. */
  public enum Verdict {
    /** As it should be. */
    GOOD,
    /** The program works, but somebody should know. */
    NOTE,
    /** The program cannot work so. */
    BAD
  }

  /** What is looked at. */
  @Worded
  private enum CheckedThing {
    RUNTIME,
    HOME,
    SPACE,
    STORE,
    MIGRATIONS,
    FONTS,
    DISPLAY,
    KEYRING
  }

  /** What was found of one thing; {@code check} is its word. */
  public record Finding(String check, Verdict verdict, String sentence) {}

  private static final long LITTLE = 2L << 30;
  private static final long TOO_LITTLE = 200L << 20;

  private final Path home;
  private final Path store;
  private final boolean isStoreOpen;

  private SelfCheck(Places places, boolean isStoreOpen) {
    this.home = places.home();
    this.store = places.store();
    this.isStoreOpen = isStoreOpen;
  }

  /** A check while the store is closed, or open in another process. */
  public static SelfCheck alone(Places places) {
    return new SelfCheck(places, false);
  }

  /** A check by the program that has its store open. */
  static SelfCheck whileOpen(Places places) {
    return new SelfCheck(places, true);
  }

  /** Looks at everything; takes up to seconds. */
  public List<Finding> run() {
    return List.of(
        runtime(), home(), space(), store(), migrations(), fonts(), display(), keyring());
  }

  private static Finding runtime() {
    var flags = ManagementFactory.getRuntimeMXBean().getInputArguments();
    var hasCache = flags.stream().anyMatch(flag -> flag.startsWith("-XX:AOTCache="));
    var sentence =
        Messages.text(
            hasCache ? "check.runtime.cached" : "check.runtime",
            Runtime.version(),
            Runtime.getRuntime().maxMemory() >> 20);
    return new Finding(Messages.of(CheckedThing.RUNTIME), Verdict.GOOD, sentence);
  }

  private Finding home() {
    try {
      Files.createDirectories(home);
      Files.delete(Files.createTempFile(home, "check", ""));
      return good(CheckedThing.HOME, "check.home", home);
    } catch (IOException e) {
      return bad(CheckedThing.HOME, "check.home.bad", home);
    }
  }

  private Finding space() {
    try {
      var free = Files.getFileStore(existing(home)).getUsableSpace();
      var shown = Numbers.grouped(free >> 20);
      var verdict = free < TOO_LITTLE ? Verdict.BAD : free < LITTLE ? Verdict.NOTE : Verdict.GOOD;
      var key = verdict == Verdict.GOOD ? "check.space" : "check.space.little";
      return new Finding(Messages.of(CheckedThing.SPACE), verdict, Messages.text(key, shown, home));
    } catch (IOException e) {
      return bad(CheckedThing.SPACE, "check.space.unknown", home);
    }
  }

  private Finding store() {
    try {
      return switch (new LocalStores().inspect(store)) {
        case Inspection.Missing() ->
            new Finding(
                Messages.of(CheckedThing.STORE),
                Verdict.GOOD,
                Messages.text("check.store.none", store));
        case Inspection.Present(var protection) ->
            protection == StoreInfo.Protection.NOT_ENCRYPTED
                ? new Finding(
                    Messages.of(CheckedThing.STORE),
                    Verdict.NOTE,
                    Messages.text("check.store.plain", store))
                : good(CheckedThing.STORE, "check.store", store);
      };
    } catch (ProblemException e) {
      return new Finding(Messages.of(CheckedThing.STORE), Verdict.BAD, e.problem().sentence());
    }
  }

  private Finding migrations() {
    if (isStoreOpen) {
      return good(CheckedThing.MIGRATIONS, "check.migrations", Migrations.LATEST);
    }
    try {
      var isPlain =
          new LocalStores().inspect(store) instanceof Inspection.Present(var protection)
              && protection == StoreInfo.Protection.NOT_ENCRYPTED;
      if (!isPlain) {
        return new Finding(
            Messages.of(CheckedThing.MIGRATIONS),
            Verdict.GOOD,
            Messages.text("check.migrations.later", Migrations.LATEST));
      }
      var standing = new LocalStores().standing(store, StoreSecret.none());
      return standing.order() == Migrations.Order.NEWER
          ? new Finding(
              Messages.of(CheckedThing.MIGRATIONS),
              Verdict.BAD,
              new Problem.StoreIsNewer(store.toString(), standing.version(), Migrations.LATEST)
                  .sentence())
          : new Finding(
              Messages.of(CheckedThing.MIGRATIONS),
              standing.order() == Migrations.Order.OLDER ? Verdict.NOTE : Verdict.GOOD,
              Messages.text(
                  standing.order() == Migrations.Order.OLDER
                      ? "check.migrations.older"
                      : "check.migrations",
                  standing.version()));
    } catch (ProblemException e) {
      var isHeld = e.problem() instanceof Problem.StoreLocked;
      return new Finding(
          Messages.of(CheckedThing.MIGRATIONS),
          isHeld ? Verdict.NOTE : Verdict.BAD,
          e.problem().sentence());
    }
  }

  private static Finding fonts() {
    try {
      var count =
          GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length;
      return count == 0
          ? bad(CheckedThing.FONTS, "check.fonts.bad")
          : good(CheckedThing.FONTS, "check.fonts", count);
    } catch (RuntimeException | LinkageError _) {
      return bad(CheckedThing.FONTS, "check.fonts.bad");
    }
  }

  private static Finding display() {
    if (!WorkbenchLauncher.hasDisplay()) {
      return new Finding(
          Messages.of(CheckedThing.DISPLAY), Verdict.NOTE, Messages.text("check.display.none"));
    }
    return missingToolkit()
        .map(library -> bad(CheckedThing.DISPLAY, "check.display.bad", library))
        .orElseGet(() -> good(CheckedThing.DISPLAY, "check.display"));
  }

  /** Asks the system's loader, as JavaFX does. */
  @SuppressWarnings("restricted")
  private static Optional<String> missingToolkit() {
    var library = "libgtk-3.so.0";
    if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
        || "Headless".equalsIgnoreCase(System.getProperty("glass.platform"))) {
      return Optional.empty();
    }
    try (var arena = Arena.ofConfined()) {
      return SymbolLookup.libraryLookup(library, arena).find("gtk_init").isPresent()
          ? Optional.empty()
          : Optional.of(library);
    } catch (IllegalArgumentException e) {
      return Optional.of(library);
    }
  }

  private static Finding keyring() {
    return new SystemKeyring().isThere()
        ? good(CheckedThing.KEYRING, "check.keyring")
        : new Finding(
            Messages.of(CheckedThing.KEYRING), Verdict.NOTE, Messages.text("check.keyring.none"));
  }

  private static Path existing(Path path) {
    var at = path.toAbsolutePath();
    while (!Files.exists(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }

  private static Finding good(CheckedThing subject, String key, Object... details) {
    return new Finding(Messages.of(subject), Verdict.GOOD, Messages.text(key, details));
  }

  private static Finding bad(CheckedThing subject, String key, Object... details) {
    return new Finding(Messages.of(subject), Verdict.BAD, Messages.text(key, details));
  }
}
