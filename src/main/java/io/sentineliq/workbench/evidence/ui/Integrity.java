package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** What is known of an exhibit's bytes. */
enum Integrity {
  /** It has none. */
  THING("mdi2p-package-variant-closed"),
  UNCHECKED("mdi2c-clock-outline"),
  SOUND("mdi2c-check-circle-outline"),
  FAILED("mdi2c-close-octagon-outline");

  private final String icon;

  Integrity(String icon) {
    this.icon = icon;
  }

  static Integrity of(ExhibitRow row) {
    if (row.isFailed()) {
      return FAILED;
    }
    if (row.isPhysical()) {
      return THING;
    }
    return row.verifiedAt() == null ? UNCHECKED : SOUND;
  }

  String icon() {
    return icon;
  }

  /** The style class of its icon. */
  String style() {
    return switch (this) {
      case SOUND -> "check-sound";
      case FAILED -> "check-failed";
      case THING, UNCHECKED -> "check-none";
    };
  }

  /** With the date it was found out. */
  String words(ExhibitRow row) {
    return switch (this) {
      case THING -> Messages.text("evidence.integrity.thing");
      case UNCHECKED -> Messages.text("evidence.integrity.unchecked", shortly(row.collectedAt()));
      case SOUND -> Messages.text("evidence.integrity.sound", checked(row), by(row));
      case FAILED ->
          Messages.text("evidence.integrity.failed", checked(row), by(row), row.failure());
    };
  }

  private static String checked(ExhibitRow row) {
    var at = row.verifiedAt();
    return at == null ? "" : shortly(at);
  }

  private static String by(ExhibitRow row) {
    return VisibleText.of(Objects.requireNonNullElse(row.verifiedBy(), "—"));
  }

  private static String shortly(Instant at) {
    return Moments.shortly(at, ZoneId.systemDefault());
  }
}
