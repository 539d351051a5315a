package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Login and password for a server, from where psql looks for them. A password is never an argument:
 * every process on a computer can read the arguments of the others.
 */
final class ServerCredentials {

  private final Map<String, String> environment;

  ServerCredentials(Map<String, String> environment) {
    this.environment = environment;
  }

  /** From the address, else {@code PGUSER}, else the person who runs the program. */
  String login(SharedAddress address) {
    return address
        .user()
        .or(() -> variable("PGUSER"))
        .orElseGet(() -> System.getProperty("user.name", ""));
  }

  /**
   * From {@code file}, else {@code PGPASSWORD}, else the password file; empty when there is none,
   * because a server may know the person without one.
   */
  char[] password(SharedAddress address, String login, Optional<Path> file) {
    return file.map(SecretFile::read)
        .or(() -> variable("PGPASSWORD").map(String::toCharArray))
        .or(() -> PasswordFile.find(passwordFile(), address, login))
        .orElseGet(() -> new char[0]);
  }

  private Path passwordFile() {
    return variable("PGPASSFILE").map(Path::of).orElseGet(this::usualPasswordFile);
  }

  private Path usualPasswordFile() {
    var isWindows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
    return variable("APPDATA")
        .filter(folder -> isWindows)
        .map(folder -> Path.of(folder, "postgresql", "pgpass.conf"))
        .orElseGet(() -> Path.of(System.getProperty("user.home", ""), ".pgpass"));
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }
}
