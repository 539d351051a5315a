package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyEnvelope;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.ItemRecord;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bags of a made-up case, written by the product's own writer over a ledger in memory. */
public final class TestBag {
  static final byte[] CONTENT = "the bytes of a disk\n".getBytes(StandardCharsets.UTF_8);

  final UUID workspace = new UUID(7, 7);
  final TestPerson ana = new TestPerson("Ana Lima");
  final TestPerson ben = new TestPerson("Ben Okoro");
  final TestLedger ledger = new TestLedger(workspace);
  private final Map<UUID, ItemRecord> items = new LinkedHashMap<>();
  private final Map<UUID, List<String>> chains = new HashMap<>();
  private final List<BagEvent> events = new ArrayList<>();
  private final List<Long> places = new ArrayList<>();
  private final Map<String, byte[]> tags = new LinkedHashMap<>();
  private final List<Long> earlier = new ArrayList<>();
  private byte[] content = CONTENT;
  private Instant now = Instant.parse("2026-11-21T09:00:00Z");

  /** An item of these bytes and a thing. */
  public static TestBag of(byte[] content) {
    var bag = new TestBag();
    bag.content = content.clone();
    bag.collected(1, content);
    bag.collected(2, null);
    bag.handedOver(id(1));
    return bag;
  }

  /** One item of a few bytes, collected and given out by one person. */
  static TestBag tiny() {
    var bag = new TestBag();
    bag.ledger.add("an entry of the audit");
    bag.collected(1, CONTENT);
    return bag;
  }

  /** Two items, one of them a thing; the other changed hands. */
  public static TestBag whole() {
    var bag = tiny();
    bag.collected(2, null);
    bag.givenOutBefore();
    bag.handedOver(id(1));
    bag.ledger.add("another entry of the audit");
    return bag;
  }

  /** The bag will prove that the ledger only grew from here. */
  void givenOutBefore() {
    earlier.add(ledger.size());
  }

  static UUID id(int exhibit) {
    return new UUID(9, exhibit);
  }

  /** The key that signs the bag. */
  public String fingerprint() {
    return ana.key().fingerprint();
  }

  /** Puts a file beside the others. */
  TestBag with(String name, byte[] content) {
    tags.put(name, content);
    return this;
  }

  ItemRecord record(int exhibit) {
    return record(id(exhibit));
  }

  private ItemRecord record(UUID item) {
    return Objects.requireNonNull(items.get(item));
  }

  void collected(int exhibit, byte @Nullable [] content, Map<StatementField, String> told) {
    items.put(id(exhibit), described(exhibit, content));
    var action = told.isEmpty() ? CustodyAction.COLLECTED : CustodyAction.IMPORTED;
    add(id(exhibit), action, ana, told);
  }

  private void collected(int exhibit, byte @Nullable [] content) {
    collected(exhibit, content, Map.of());
  }

  private ItemRecord described(int exhibit, byte @Nullable [] content) {
    var fields = new EnumMap<ItemField, String>(ItemField.class);
    fields.put(ItemField.ID, id(exhibit).toString());
    fields.put(ItemField.WORKSPACE, workspace.toString());
    fields.put(ItemField.CASE_NUMBER, "7");
    fields.put(ItemField.EXHIBIT, Integer.toString(exhibit));
    fields.put(ItemField.NAME, content == null ? "a laptop" : "../Datei ü\n.img");
    fields.put(ItemField.KIND, "OTHER");
    fields.put(ItemField.TLP, "AMBER");
    if (content != null) {
      fields.put(ItemField.SHA256, Sha256.of(content));
      fields.put(ItemField.SIZE, Integer.toString(content.length));
    }
    return ItemRecord.of(fields);
  }

  private void handedOver(UUID item) {
    add(item, CustodyAction.TRANSFER_OFFERED, ana, received(ben));
    var told = new HashMap<>(received(ben));
    told.put(StatementField.OFFER, head(item));
    add(item, CustodyAction.TRANSFERRED, ben, told);
  }

  private static Map<StatementField, String> received(TestPerson by) {
    return Map.of(
        StatementField.RECEIVED_BY_ID, by.id().toString(),
        StatementField.RECEIVED_BY_NAME, by.name());
  }

  String head(UUID item) {
    var chain = chains.getOrDefault(item, List.of());
    return chain.isEmpty() ? "" : chain.getLast();
  }

  private void add(
      UUID item, CustodyAction action, TestPerson by, Map<StatementField, String> told) {
    var statement = statement(item, action, by, told);
    var envelope =
        new CustodyEnvelope(
            action.name(),
            by.id(),
            by.name().toLowerCase(Locale.ROOT),
            by.name(),
            now,
            chains.getOrDefault(item, List.of()).size() + 1,
            "",
            item,
            by.key().fingerprint(),
            head(item),
            ledger.size(),
            HexFormat.of().formatHex(by.sign(statement.bytes())),
            statement.digest(),
            workspace,
            "desk");
    places.add(ledger.size());
    ledger.add(envelope.text());
    chains.computeIfAbsent(item, ignored -> new ArrayList<>()).add(envelope.hash());
    events.add(new BagEvent(envelope.text(), statement.text()));
    now = now.plusSeconds(60);
  }

  private Statement statement(
      UUID item, CustodyAction action, TestPerson by, Map<StatementField, String> told) {
    var record = record(item);
    var fields = new EnumMap<StatementField, String>(StatementField.class);
    fields.put(StatementField.ACTION, action.name());
    fields.put(StatementField.ITEM, item.toString());
    fields.put(StatementField.WORKSPACE, workspace.toString());
    fields.put(StatementField.TIME, Statement.moment(now));
    fields.put(StatementField.PREVIOUS, head(item));
    fields.put(StatementField.RECORD, record.digest());
    fields.put(StatementField.DIGEST, record.get(ItemField.SHA256));
    fields.put(StatementField.SIGNER_ID, by.id().toString());
    fields.put(StatementField.SIGNER_NAME, by.name());
    fields.put(StatementField.SIGNER_KEY, by.key().fingerprint());
    fields.putAll(told);
    return Statement.of(fields);
  }

  /** Gives everything out and writes the bag; the ledger goes on. */
  public Path write(Path target) throws IOException {
    try (var sink = BagSink.at(target)) {
      write(sink);
    }
    return target;
  }

  private void write(BagSink sink) throws IOException {
    var writer = new BagWriter(sink, Progress.unwatched());
    for (var record : items.values()) {
      if (record.get(ItemField.SHA256).isEmpty()) {
        writer.item(record);
      } else {
        writer.item(record, new ByteArrayInputStream(content));
      }
    }
    var manifest = Map.of(StatementField.MANIFEST, writer.manifestDigest());
    items.keySet().forEach(item -> add(item, CustodyAction.EXPORTED, ana, manifest));
    writer.custody(custody(), ana);
    for (var tag : tags.entrySet()) {
      writer.tag(tag.getKey(), tag.getValue());
    }
    writer.finish(new BagInfo().with("External-Identifier", "7"), new byte[] {'%'}, ana);
  }

  private BagCustody custody() {
    return new BagCustody(
        ledger.checkpoint(),
        events,
        places.stream().map(ledger::inclusion).toList(),
        earlier.stream().map(ledger::growth).toList(),
        keys());
  }

  private List<PublicKey> keys() {
    var used = events.stream().map(event -> CustodyEnvelope.parse(event.entry()).key()).toList();
    var keys = new ArrayList<PublicKey>();
    for (var person : List.of(ana, ben)) {
      if (used.contains(person.key().fingerprint())) {
        keys.add(person.key().key());
      }
    }
    return keys;
  }
}
