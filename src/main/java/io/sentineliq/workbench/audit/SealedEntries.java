package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.persistence.Reading;
import java.util.List;
import java.util.OptionalLong;

/**
 * A kind of entries that are leaves of the same ledger and lie in tables of a feature above. The
 * history shows and verifies them in their places.
 */
public interface SealedEntries {

  /** Those from {@code from} to {@code to} (exclusive), in order, each compared with itself. */
  List<SealedEntry> sealed(Reading reading, long from, long to);

  /**
   * The same for readers; of those that are hidden from the person, that there is something and
   * when it came.
   */
  List<AuditDetails> shown(Reading reading, long from, long to);

  /** Sequences of the history's own entries that say less than one of these, in ascending order. */
  List<Long> repeated(Reading reading);

  /** What kind of records they tell of. */
  String resource();

  /** The sequences of what {@code filter} leaves of those the person may see, in any order. */
  List<Long> matching(Reading reading, AuditFilter filter);

  /** Those of {@code sequences} that the person may see, in any order. */
  List<AuditDetails> shown(Reading reading, List<Long> sequences);

  /**
   * The first that lies beyond the ledger's head, asked for in one statement, as others go on
   * appending.
   */
  OptionalLong beyondHead(Reading reading);
}
