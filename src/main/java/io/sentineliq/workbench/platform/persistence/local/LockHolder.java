package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * Who has a store open.
 *
 * @param program file name of the running program
 */
record LockHolder(long pid, String program, String user, String host, Instant since) {

  private static final Path HOST_NAME = Path.of("/proc/sys/kernel/hostname");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** This process. */
  static LockHolder here(Instant now) {
    var process = ProcessHandle.current();
    var program =
        process
            .info()
            .command()
            .map(command -> String.valueOf(Path.of(command).getFileName()))
            .orElse("java");
    return new LockHolder(
        process.pid(), program, System.getProperty("user.name", "?"), hostName(), now);
  }

  /** The lines kept in the lock file. */
  String toLines() {
    return "pid=%d\nprogram=%s\nuser=%s\nhost=%s\nsince=%s\n"
        .formatted(pid, line(program), line(user), line(host), since);
  }

  /** The holder described by {@code lines}; empty when they are incomplete. */
  static Optional<LockHolder> parse(String lines) {
    var values = new HashMap<String, String>();
    for (var line : lines.split("\n", -1)) {
      var cut = line.indexOf('=');
      if (cut > 0) {
        values.put(line.substring(0, cut), line.substring(cut + 1));
      }
    }
    try {
      return Optional.of(
          new LockHolder(
              Long.parseLong(values.getOrDefault("pid", "")),
              values.getOrDefault("program", "?"),
              values.getOrDefault("user", "?"),
              values.getOrDefault("host", "?"),
              Instant.parse(values.getOrDefault("since", ""))));
    } catch (NumberFormatException | DateTimeParseException incomplete) {
      return Optional.empty();
    }
  }

  /** False when the holder ran on this computer and has ended; elsewhere nobody can tell. */
  boolean mayBeAlive() {
    return !host.equals(hostName()) || ProcessHandle.of(pid).isPresent();
  }

  /** The holder in words. */
  String inWords() {
    return Messages.text(
        pid == ProcessHandle.current().pid() && host.equals(hostName())
            ? "store.holder.thisProgram"
            : "store.holder.process",
        Long.toString(pid),
        program,
        TIME.format(since.atZone(ZoneId.systemDefault())),
        user,
        host);
  }

  /** Without asking the network, which may take seconds. */
  private static String hostName() {
    for (var name : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
      var value = System.getenv(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    try {
      return Files.isReadable(HOST_NAME) ? Files.readString(HOST_NAME).strip() : "localhost";
    } catch (IOException e) {
      LoggerFactory.getLogger(LockHolder.class).info("The computer's name cannot be read", e);
      return "localhost";
    }
  }

  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
