package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.TreeHasher;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Makes leaves of rows and compares each row with its envelope. Not safe for several threads. */
final class EntrySealer {

  private final TreeHasher hasher = new TreeHasher();
  private final MessageDigest sha256 = AuditEnvelope.digest();
  private final TextWalk walk = new TextWalk();

  /** The entry {@code row} stands at. */
  SealedEntry of(UUID workspace, ResultSet row) throws SQLException {
    var entry = StoredEntry.of(workspace, row);
    return new SealedEntry(
        entry.sequence(),
        Optional.of(entry.at()),
        hasher.leaf(entry.leaf()),
        entry.fault(sha256, walk));
  }
}
