package io.sentineliq.workbench.app;

import io.sentineliq.workbench.observable.ReferenceLists;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the program keeps what is not in a chosen store: the folder that {@code SENTINELIQ_HOME}
 * names, else the system's folder for a person's application data.
 */
public record Places(Path home) {

  private static final String OVERRIDE = "SENTINELIQ_HOME";
  private static final String FOLDER = "SentinelIQ Workbench";

  /** The places of the person who runs the program. */
  public static Places ofPerson() {
    return new Places(environment(OVERRIDE).orElseGet(Places::systemFolder));
  }

  /** The store that opens when none is named. */
  public Path store() {
    return home.resolve("store");
  }

  /** The servers this person signed in to. */
  public Path servers() {
    return home.resolve("servers");
  }

  /** Window bounds and theme. */
  public Path looks() {
    return home.resolve("looks.json");
  }

  /** Where logs are written. */
  public Path log() {
    return home.resolve("logs").resolve("workbench.log");
  }

  /** Lets newer files of lists take the place of those that come with the program. */
  public void useNewerLists() {
    ReferenceLists.lookIn(home.resolve("lists"));
  }

  /** Where rejected records are listed. */
  public Path rejects() {
    return home.resolve("rejects");
  }

  /** Where this computer remembers the ledgers it saw. */
  public Path ledger() {
    return home.resolve("ledger");
  }

  /** Where it is kept what was typed in a workspace and not yet saved. */
  public Path drafts(String workspaceId) {
    return home.resolve("drafts").resolve(workspaceId);
  }

  /** Where views of a workspace are remembered. */
  public Path views(String workspaceId) {
    return home.resolve("views").resolve(workspaceId + ".json");
  }

  private static Path systemFolder() {
    var person = Path.of(System.getProperty("user.home"));
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return environment("LOCALAPPDATA")
          .orElse(person.resolve("AppData").resolve("Local"))
          .resolve(FOLDER);
    }
    return system.contains("mac")
        ? person.resolve("Library").resolve("Application Support").resolve(FOLDER)
        : environment("XDG_DATA_HOME")
            .orElse(person.resolve(".local").resolve("share"))
            .resolve("sentineliq-workbench");
  }

  private static Optional<Path> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
  }
}
