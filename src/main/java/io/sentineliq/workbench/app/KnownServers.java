package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The servers this person signed in to, the last one first, and whether the program begins with it:
 * a file with an address a line and no secret. A line that is no address is left out.
 */
public final class KnownServers {

  private static final Logger LOG = LoggerFactory.getLogger(KnownServers.class);
  private static final String LOCAL_FIRST = "local";
  private static final int MOST = 20;

  private final Path file;

  /** What {@code file} holds; it need not exist. */
  public KnownServers(Path file) {
    this.file = file;
  }

  /** All of them. */
  public synchronized List<SharedAddress> all() {
    return lines().stream().flatMap(KnownServers::address).toList();
  }

  /** Whether the last time ended on a server. */
  public synchronized boolean isFirst() {
    var lines = lines();
    return !lines.isEmpty() && !lines.getFirst().equals(LOCAL_FIRST);
  }

  /** Begins with {@code server} from now on. */
  public synchronized void use(SharedAddress server) {
    var lines = new ArrayList<String>();
    lines.add(server.text());
    all().stream()
        .map(SharedAddress::text)
        .filter(text -> !lines.contains(text))
        .forEach(lines::add);
    write(lines.subList(0, Math.min(lines.size(), MOST)));
  }

  /** Begins with the local store from now on. */
  public synchronized void useLocal() {
    if (isFirst()) {
      var lines = new ArrayList<>(List.of(LOCAL_FIRST));
      lines.addAll(lines());
      write(lines);
    }
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      LOG.warn("The known servers in {} cannot be read", file, e);
      return List.of();
    }
  }

  private void write(List<String> lines) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      AtomicFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<SharedAddress> address(String line) {
    try {
      return line.equals(LOCAL_FIRST) ? Stream.empty() : Stream.of(SharedAddress.parse(line));
    } catch (ProblemException e) {
      LOG.warn("A known server is left out: {}", e.problem().sentence());
      return Stream.empty();
    }
  }
}
