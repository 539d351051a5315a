package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.CustodyEntryRow;
import io.sentineliq.workbench.evidence.EarlierCustody;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.ExhibitDetails;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyEnvelope;
import io.sentineliq.workbench.evidence.custody.CustodyStanding;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.ItemRecord;
import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A disk image that two people had, as a store would tell of it. */
final class ReportedCase {
  static final Instant NOW = Instant.parse("2026-11-21T17:07:00Z");
  static final ZoneId ZONE = ZoneOffset.ofHours(-3);
  private static final UUID ITEM = new UUID(1, 1);
  private static final UUID WORKSPACE = new UUID(2, 2);

  private final List<CustodyEntryRow> rows = new ArrayList<>();
  private Optional<CustodyEntryRow> offer = Optional.empty();

  /** Everything went well. */
  static ReportedCase sound() {
    return new ReportedCase()
        .add("2026-11-17T13:22:00Z", CustodyAction.COLLECTED, "Dana Whitlock", "", Map.of())
        .add(
            "2026-11-17T14:40:00Z",
            CustodyAction.VERIFIED,
            "Dana Whitlock",
            "",
            Map.of(StatementField.NOTE, "SHA-256 equals the digest at collection"))
        .add(
            "2026-11-18T14:05:00Z",
            CustodyAction.TRANSFER_OFFERED,
            "Dana Whitlock",
            "Rui Sakamoto",
            Map.of(
                StatementField.PURPOSE, "Activity timeline",
                StatementField.TRANSPORT, "carried by hand",
                StatementField.SEAL_OUT, "S-11907"))
        .add(
            "2026-11-18T16:19:00Z",
            CustodyAction.TRANSFERRED,
            "Rui Sakamoto",
            "Rui Sakamoto",
            Map.of(
                StatementField.CONDITION, "seal intact",
                StatementField.SEAL_IN, "S-11907",
                StatementField.TO, "Lab 1, safe"))
        .add(
            "2026-11-20T11:15:00Z",
            CustodyAction.CHECKED_OUT,
            "Rui Sakamoto",
            "",
            Map.of(StatementField.PURPOSE, "Lab 2, bench 4; due back 23 Nov"));
  }

  /** One check failed, one signature does not hold. */
  static ReportedCase exceptional() {
    return sound()
        .add(
            "2026-11-20T12:12:00Z",
            CustodyAction.VERIFICATION_FAILED,
            "Rui Sakamoto",
            "",
            Map.of(
                StatementField.RECOMPUTED,
                "ab".repeat(32),
                StatementField.NOTE,
                "disk error on <LAB1-02>"))
        .add(
            "2026-11-20T20:40:00Z",
            CustodyAction.VERIFIED,
            "Rui Sakamoto",
            "",
            Map.of(StatementField.NOTE, "read again from another disk"));
  }

  ReportedCase add(
      String at,
      CustodyAction action,
      String actor,
      String receiver,
      Map<StatementField, String> told) {
    var fields = new EnumMap<StatementField, String>(StatementField.class);
    fields.putAll(told);
    fields.put(StatementField.ACTION, action.name());
    fields.put(StatementField.ITEM, ITEM.toString());
    fields.put(StatementField.TIME, Statement.moment(Instant.parse(at)));
    if (!receiver.isEmpty()) {
      fields.put(StatementField.RELEASED_BY_ID, new UUID(3, 1).toString());
      fields.put(StatementField.RELEASED_BY_NAME, "Dana Whitlock");
      fields.put(StatementField.RECEIVED_BY_ID, new UUID(3, 2).toString());
      fields.put(StatementField.RECEIVED_BY_NAME, receiver);
    }
    var statement = Statement.of(fields);
    var row =
        new CustodyEntryRow(
            envelope(at, action, actor, statement),
            "",
            statement,
            statement.text(),
            SignatureCheck.VALID,
            action == CustodyAction.TRANSFERRED
                ? offer.map(
                    found ->
                        new CustodyEntryRow.Counterpart(
                            found.envelope(), found.statement(), found.signature()))
                : Optional.empty(),
            false);
    offer = action == CustodyAction.TRANSFER_OFFERED ? Optional.of(row) : offer;
    rows.add(row);
    return this;
  }

  private CustodyEnvelope envelope(
      String at, CustodyAction action, String actor, Statement statement) {
    return new CustodyEnvelope(
        action.name(),
        new UUID(3, actor.length()),
        actor.substring(0, 3),
        actor,
        Instant.parse(at),
        rows.size() + 1,
        "",
        ITEM,
        "5d".repeat(32),
        rows.isEmpty() ? "" : rows.getLast().envelope().hash(),
        18_400L + 10L * rows.size(),
        "aa".repeat(64),
        statement.digest(),
        WORKSPACE,
        "LAB1-02");
  }

  ExhibitDetails details() {
    return new ExhibitDetails(
        row(),
        record(),
        CustodyStanding.NONE,
        rows,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  private ExhibitRow row() {
    return new ExhibitRow(
        ITEM,
        new UUID(4, 4),
        42,
        7,
        EvidenceKind.DISK_IMAGE,
        "Disk image of WS-ALD-0231",
        false,
        512_110_190_592L,
        "dc".repeat(32),
        Tlp.AMBER,
        CustodyState.CHECKED_OUT,
        new UUID(3, 2),
        "Rui Sakamoto",
        null,
        "Lab 2",
        false,
        "",
        true,
        false,
        false,
        false,
        null,
        null,
        null,
        Instant.parse("2026-11-17T13:22:00Z"),
        "Dana Whitlock",
        null,
        rows.size(),
        "");
  }

  private static ItemRecord record() {
    var fields = new EnumMap<ItemField, String>(ItemField.class);
    fields.put(ItemField.ID, ITEM.toString());
    fields.put(ItemField.NAME, "Disk image of WS-ALD-0231");
    fields.put(ItemField.KIND, EvidenceKind.DISK_IMAGE.name());
    fields.put(ItemField.EXHIBIT, "7");
    fields.put(ItemField.SIZE, "512110190592");
    fields.put(ItemField.FOUND_PLACE, "Finance office, desk 14");
    fields.put(ItemField.FOUND_AT, "2026-11-17T13:22:00Z");
    fields.put(ItemField.CLOCK_OFFSET, "41 s ahead");
    fields.put(ItemField.SOURCE, "WS-ALD-0231, /dev/nvme0n1");
    fields.put(ItemField.COLLECTOR_NAME, "Dana Whitlock");
    fields.put(ItemField.WITNESS, "Priya Venkat");
    fields.put(ItemField.AUTHORITY, "Incident policy IR-07, owner's consent");
    fields.put(ItemField.METHOD, "Imaging through write-blocker WB-3");
    fields.put(ItemField.SEAL, "S-11907");
    fields.put(
        ItemField.SHA256, "dc5d6eb26a62ef78cd28c3b5265e555e4dfb1775ea8e6c89544206d56970268d");
    fields.put(ItemField.SHA1, "65235a16712e15ee33f44e78b1771709dce439bf");
    fields.put(ItemField.MD5, "706668cdfc8559673c7f311e3b2a20d5");
    return ItemRecord.of(fields);
  }

  /** What a store says in which the exhibit was collected and given out {@code at}. */
  static EarlierCustody.Part elsewhereUntil(String at) {
    var there = new ReportedCase().add(at, CustodyAction.COLLECTED, "Cleo Vance", "", Map.of());
    return new EarlierCustody.Part("birch.example/soc", "4/2", there.rows, Optional.empty());
  }

  CustodyReport report(EarlierCustody.Part... earlier) {
    var exhibit = new CustodyReports(NOW, ZONE).of(details(), List.of(earlier), Optional.empty());
    var note =
        "alderlume.example/soc\n18483\nlBRtlhBLiOwi+8iGNcu85JJEIia54908/pkfi420zDQ=\n\n"
            + "— alderlume-soc Xw8fQhIbR3SnWZJKKSnEpBL7bjG5qqdGRmhA78xKdtaalBSeI2TjmD1kb+r6obUReF5"
            + "cnpCu3DDaamvq1VI0zJnGYmo=\n";
    var ledger = new ReportedLedger(note, 18_483, "5d".repeat(32), Optional.empty());
    return new CustodyReport(
        Letterhead.plain("Alderlume SOC"),
        42,
        "Payroll fraud",
        Tlp.AMBER,
        NOW,
        ZONE,
        "Marina Okafor",
        List.of(exhibit),
        ledger);
  }
}
