package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Trusted times of the ledger: requests that are carried to a time-stamping authority, and the
 * answers that come back. One request covers every entry there was when it was made.
 */
public interface Anchors {

  /**
   * A trusted time.
   *
   * @param size how many entries of the ledger existed at that time
   * @param authority as its certificate names it
   */
  record Anchor(long size, Instant at, String authority) {

    /** In words, for people. */
    public String words() {
      return Messages.text(
          "evidence.anchor.words",
          Times.exact(at, ZoneId.systemDefault()),
          VisibleText.of(authority));
    }
  }

  /**
   * What is known of an entry.
   *
   * @param anchor the earliest trusted time of a ledger that has the entry
   * @param isAsked whether a request that covers it waits for its answer
   */
  record Standing(Optional<Anchor> anchor, boolean isAsked) {}

  /** What became of answers. */
  record Accepted(int anchored, List<String> refused) {
    /** Copies the list. */
    public Accepted {
      refused = List.copyOf(refused);
    }
  }

  /** What is known of the entry at {@code leaf}. */
  Standing of(long leaf, Progress progress);

  /** The newest trusted time. */
  Optional<Anchor> newest(Progress progress);

  /** Writes a request about the ledger of this moment to {@code target}. */
  void request(Path target, Progress progress);

  /** Takes answers, each found by what it says and not by its name. */
  Accepted accept(List<Path> answers, Progress progress);
}
