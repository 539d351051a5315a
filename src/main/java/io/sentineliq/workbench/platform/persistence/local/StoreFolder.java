package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.File;
import java.nio.file.Path;

/**
 * The files of a store. The path is absolute and contains nothing that H2 would read as an option
 * or as another path.
 */
record StoreFolder(Path path) {

  /** The folder {@code path} names, or {@link Problem.BadStoreAddress}. */
  static StoreFolder at(Path path) {
    var absolute = path.toAbsolutePath().normalize();
    absolute
        .toString()
        .chars()
        .filter(StoreFolder::isForbidden)
        .findFirst()
        .ifPresent(StoreFolder::refuse);
    return new StoreFolder(absolute);
  }

  /** What people call the store. */
  String name() {
    var name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** Who protects the store and how; its presence makes the folder a store. */
  Path description() {
    return path.resolve("store.json");
  }

  /** The description of a store that is being created. */
  Path pendingDescription() {
    return path.resolve("store.json.new");
  }

  Path database() {
    return path.resolve("cases.mv.db");
  }

  /** The database as H2 names it: without its suffix, with slashes. */
  String databaseName() {
    return path.resolve("cases").toString().replace(File.separatorChar, '/');
  }

  /** What the database file looked like when it was closed. */
  Path closedRecord() {
    return path.resolve("cases.closed");
  }

  /** Up to which version of the database file nothing of a killed process is left in it. */
  Path soundVersion() {
    return path.resolve("cases.sound");
  }

  /** The bytes of evidence. */
  Path vault() {
    return path.resolve("vault");
  }

  Path backups() {
    return path.resolve("backups");
  }

  /** Names the backup to return to, for as long as an upgrade runs. */
  Path upgradeMarker() {
    return path.resolve("upgrade.pending");
  }

  /** Wrong passphrases and codes since somebody came in last. */
  Path failedTries() {
    return path.resolve("store.tries");
  }

  Path lock() {
    return path.resolve("store.lock");
  }

  private static boolean isForbidden(int character) {
    return character == ';'
        || Character.isISOControl(character)
        || (character == '\\' && File.separatorChar != '\\');
  }

  private static void refuse(int character) {
    var shown =
        Character.isISOControl(character)
            ? "U+%04X".formatted(character)
            : Character.toString(character);
    throw new Problem.BadStoreAddress(Messages.text("store.address.character", shown))
        .asException();
  }
}
