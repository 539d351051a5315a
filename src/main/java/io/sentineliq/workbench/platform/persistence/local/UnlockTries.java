package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Wrong passphrases and codes for a local store, counted in a file beside it, so that ending the
 * program forgives nothing. After {@value #MOST} of them nothing is tried for a quarter of an hour.
 * Whoever owns the files can delete the count: against them the stretched passphrase stands, this
 * one against whoever sits at the keyboard.
 */
public final class UnlockTries {

  private static final int MOST = 5;
  private static final Duration CLOSED = Duration.ofMinutes(15);

  private final Path file;
  private final InstantSource clock;

  UnlockTries(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Throws {@link Problem.LockedOut} while nothing is tried. */
  public void requireOpen() {
    lockedUntil().map(Problem.LockedOut::new).ifPresent(UnlockTries::refuse);
  }

  /** How many failed since the last success. */
  public int count() {
    return lines().size();
  }

  /** One more failed; {@link Problem.LockedOut} when it was the last that is let pass. */
  public void failed() {
    var failures = new ArrayList<>(lines());
    if (failures.size() >= MOST) {
      // The time is over: what was before it counts no more.
      failures.clear();
    }
    failures.add(clock.instant().toString());
    write(failures);
    requireOpen();
  }

  /** Somebody came in. */
  public void succeeded() {
    try {
      AtomicFile.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Instant> lockedUntil() {
    var failures = lines();
    return failures.size() < MOST
        ? Optional.empty()
        : Optional.of(end(failures.getLast())).filter(end -> end.isAfter(clock.instant()));
  }

  /** A clock that was set back, or a line that is no time, closes for no longer than the rest. */
  private Instant end(String line) {
    var now = clock.instant();
    try {
      var failed = Instant.parse(line);
      return (failed.isAfter(now) ? now : failed).plus(CLOSED);
    } catch (DateTimeException e) {
      return now.plus(CLOSED);
    }
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(List<String> failures) {
    try {
      AtomicFile.write(file, String.join("\n", failures).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuse(Problem problem) {
    throw problem.asException();
  }
}
