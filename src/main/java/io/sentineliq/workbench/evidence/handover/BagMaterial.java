package io.sentineliq.workbench.evidence.handover;

import io.sentineliq.workbench.account.signing.KeyRow;
import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.evidence.CustodyEntry;
import io.sentineliq.workbench.evidence.bag.BagCustody;
import io.sentineliq.workbench.evidence.bag.BagEvent;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyEnvelope;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.ConsistencyProof;
import io.sentineliq.workbench.ledger.NoteKey;
import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.security.PublicKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** What a bag holds beside the items, read in one transaction. */
record BagMaterial(BagCustody custody, Instant madeAt) {

  /** The ledger of a bag ends with the last entry of its items, so that no tail can be cut off. */
  static BagMaterial read(Reading unit, List<UUID> items, List<Checkpoint> earlier) {
    var entries = unit.queries(HandoverQueries_::new).chains(items);
    var envelopes = entries.stream().map(CustodyEntry::envelope).toList();
    var ledger = new StoredLedger(unit);
    var size = envelopes.getLast().sequence() + 1;
    var places = envelopes.stream().map(CustodyEnvelope::sequence).toList();
    var custody =
        new BagCustody(
            ledger.checkpoint(size),
            entries.stream()
                .map(entry -> new BagEvent(entry.envelopeText(), entry.statementText()))
                .toList(),
            ledger.tree().inclusions(places, size),
            growth(ledger, envelopes, earlier, size),
            keys(unit, envelopes));
    return new BagMaterial(custody, unit.now());
  }

  /** From every checkpoint that was given out with one of the items, and from those asked for. */
  private static List<ConsistencyProof> growth(
      StoredLedger ledger, List<CustodyEnvelope> envelopes, List<Checkpoint> earlier, long size) {
    var sizes = new TreeSet<Long>();
    envelopes.stream()
        .filter(entry -> entry.action().equals(CustodyAction.EXPORTED.name()))
        .forEach(entry -> sizes.add(entry.sequence() + 1));
    earlier.stream()
        .filter(known -> known.origin().equals(ledger.origin()))
        .forEach(known -> sizes.add(known.size()));
    var tree = ledger.tree();
    return sizes.headSet(size).stream().map(old -> tree.consistency(old, size)).toList();
  }

  private static List<PublicKey> keys(Reading unit, List<CustodyEnvelope> envelopes) {
    var used = new HashSet<String>();
    envelopes.forEach(entry -> used.add(entry.key()));
    return SigningKeys.all(unit).stream()
        .map(KeyRow::key)
        .filter(key -> used.contains(key.fingerprint()))
        .map(NoteKey::key)
        .toList();
  }
}
