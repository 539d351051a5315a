package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.bag.BagCheck.Outcome;
import io.sentineliq.workbench.evidence.bag.BagVerifier.Found;
import io.sentineliq.workbench.evidence.bag.PayloadCheck.Payload;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyChain;
import io.sentineliq.workbench.evidence.custody.CustodyEnvelope;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.ItemRecord;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.InclusionProof;
import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The chains: each entry is the next of its item, signed, possible where the item stood, in the
 * ledger of the checkpoint; and each chain ends with this very bag, so that no tail is missing.
 */
final class CustodyCheck {
  private final BagSource bag;
  private final Payload payload;
  private final BagKeys keys;
  private final Checkpoint checkpoint;
  private final Progress progress;
  private final TreeHasher hasher = new TreeHasher();
  private final Map<String, CustodyChain> chains = new HashMap<>();
  private final Map<String, Statement> last = new HashMap<>();
  private final Set<String> signed = new HashSet<>();
  private long sequence = -1;

  CustodyCheck(
      BagSource bag, Payload payload, BagKeys keys, Checkpoint checkpoint, Progress progress) {
    this.bag = bag;
    this.payload = payload;
    this.keys = keys;
    this.checkpoint = checkpoint;
    this.progress = progress;
  }

  Found<List<BagContents.Item>> run() throws IOException {
    var count = 0;
    try (var events = BagLines.of(bag, BagPath.EVENTS);
        var proofs = BagLines.of(bag, BagPath.PROOFS)) {
      for (var line = events.next(); line.isPresent(); line = events.next()) {
        progress.stopIfCancelled();
        var proof = proofs.next();
        if (proof.isEmpty()) {
          throw new DamagedBagException(events.place(), BagFault.PROOF);
        }
        judge(events, line.get(), proofs, proof.get());
        count++;
      }
      if (proofs.next().isPresent()) {
        throw new DamagedBagException(proofs.place(), BagFault.ITEM);
      }
    }
    requireNoOtherSignatures();
    requireEnds();
    return new Found<>(items(), Messages.text("bag.custody", count, payload.records().size()));
  }

  /** What people should know although it is not wrong. */
  List<BagCheck> told() {
    var told = new ArrayList<BagCheck>();
    for (var chain : chains.entrySet()) {
      for (var entry : chain.getValue().backdated()) {
        told.add(
            new BagCheck(
                BagCheckKind.CUSTODY,
                Outcome.NOTE,
                name(chain.getKey()),
                Messages.text("bag.backdated", entry)));
      }
      if (chain.getValue().standing().isFailed()) {
        told.add(
            new BagCheck(
                BagCheckKind.CUSTODY,
                Outcome.NOTE,
                name(chain.getKey()),
                Messages.text("bag.failedVerification")));
      }
    }
    return told;
  }

  private void judge(BagLines events, String line, BagLines proofs, String proof)
      throws IOException {
    var place = events.place();
    BagEvent event;
    CustodyEnvelope entry;
    Statement statement;
    try {
      event = BagEvent.parse(line);
      entry = CustodyEnvelope.parse(event.entry());
      statement = Statement.parse(event.statement());
    } catch (IllegalArgumentException e) {
      throw new DamagedBagException(place, BagFault.FORM, e);
    }
    requirePlace(entry, place);
    requireChain(event, entry, place);
    requireRecord(statement, place);
    requireProof(event, entry, proofs.place(), proof);
    requireFiles(event, entry, events.number());
    last.put(entry.item().toString(), statement);
  }

  private void requirePlace(CustodyEnvelope entry, String place) throws DamagedBagException {
    if (!payload.records().containsKey(entry.item().toString())
        || !StoredLedger.origin(entry.workspace()).equals(checkpoint.origin())) {
      throw new DamagedBagException(place, BagFault.ITEM);
    }
    if (entry.sequence() <= sequence) {
      throw new DamagedBagException(place, BagFault.ORDER);
    }
    sequence = entry.sequence();
  }

  private void requireChain(BagEvent event, CustodyEnvelope entry, String place)
      throws DamagedBagException {
    var chain =
        chains.computeIfAbsent(
            entry.item().toString(), item -> new CustodyChain(UUID.fromString(item), keys));
    if (!chain.add(event.entry(), event.statement())) {
      throw new DamagedBagException(place, chain.fault().orElseThrow().sentence());
    }
  }

  private void requireRecord(Statement statement, String place) throws DamagedBagException {
    var record = record(statement.item().toString());
    if (!statement.get(StatementField.RECORD).equals(record.digest())
        || !statement.get(StatementField.DIGEST).equals(record.get(ItemField.SHA256))) {
      throw new DamagedBagException(place, BagFault.RECORD);
    }
  }

  private void requireProof(BagEvent event, CustodyEnvelope entry, String place, String line)
      throws DamagedBagException {
    try {
      var proof = BagProof.parse(line, "seq");
      var leaf = hasher.leaf(event.entry().getBytes(StandardCharsets.UTF_8));
      var root = new InclusionProof(proof.place(), proof.size(), proof.path()).rootFrom(leaf);
      if (proof.place() == entry.sequence()
          && proof.size() == checkpoint.size()
          && root.filter(checkpoint.root()::equals).isPresent()) {
        return;
      }
    } catch (IllegalArgumentException e) {
      throw new DamagedBagException(place, BagFault.FORM, e);
    }
    throw new DamagedBagException(place, BagFault.PROOF);
  }

  /** What OpenSSL checks is what the entry says. */
  private void requireFiles(BagEvent event, CustodyEnvelope entry, int number) throws IOException {
    if (entry.signature().isEmpty()) {
      return;
    }
    var statement = BagPath.statement(number);
    if (!bag.text(statement).equals(event.statement())) {
      throw new DamagedBagException(statement, BagFault.RECORD);
    }
    var signature = BagPath.signature(number, entry.key());
    if (!Arrays.equals(bag.bytes(signature), entry.signatureBytes())) {
      throw new DamagedBagException(signature, BagFault.RECORD);
    }
    signed.add(statement);
    signed.add(signature);
  }

  private void requireNoOtherSignatures() throws DamagedBagException {
    for (var name : bag.names()) {
      if (name.startsWith(BagPath.STATEMENTS) && !signed.contains(name)) {
        throw new DamagedBagException(name, BagFault.ITEM);
      }
    }
  }

  private void requireEnds() throws DamagedBagException {
    for (var record : payload.records().values()) {
      var end = last.get(record.get(ItemField.ID));
      if (end == null
          || end.action() != CustodyAction.EXPORTED
          || !end.get(StatementField.MANIFEST).equals(payload.manifest())) {
        throw new DamagedBagException(
            BagPath.EVENTS + ", " + name(record.get(ItemField.ID)), BagFault.TAIL);
      }
    }
  }

  private List<BagContents.Item> items() {
    var items = new ArrayList<BagContents.Item>();
    for (var item : payload.records().entrySet()) {
      var chain = chains.get(item.getKey());
      var end = last.get(item.getKey());
      if (chain != null && end != null) {
        items.add(new BagContents.Item(item.getValue(), chain.standing(), end));
      }
    }
    items.sort(Comparator.comparing(BagContents.Item::exhibit));
    return items;
  }

  private ItemRecord record(String item) {
    var record = payload.records().get(item);
    if (record == null) {
      throw new IllegalArgumentException("an item outside the bag");
    }
    return record;
  }

  private String name(String item) {
    return BagPath.name(Integer.parseInt(record(item).get(ItemField.EXHIBIT)));
  }
}
