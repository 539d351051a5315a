package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.audit.AuditDetails;
import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.audit.HistoryFault;
import io.sentineliq.workbench.audit.HistoryFaultKind;
import io.sentineliq.workbench.audit.SealedEntries;
import io.sentineliq.workbench.audit.SealedEntry;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.ledger.TreeHash;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.text.Messages;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Entries of chains of custody as leaves of the ledger, in the places they have in the history. */
public final class CustodyLeaves implements SealedEntries {

  private static final String ROWS =
      StoredCustodyRow.SELECT
          + " from custody_log where workspace_id = ? and seq >= ? and seq < ?"
          + " order by workspace_id, seq";
  private static final String OF =
      StoredCustodyRow.SELECT + " from custody_log where workspace_id = ? and seq in (%s)";
  private static final String MATCHING =
      """
      select seq from custody_log
      where workspace_id = ? and occurred_at >= ? and occurred_at < ?
        and (lower(action) like ? escape '!' or lower(actor_name) like ? escape '!'
          or lower(statement) like ? escape '!')\
      """;
  private static final String REPEATED =
      """
      select seq from audit_log where workspace_id = ? and resource = 'EVIDENCE'
        and action in (%s) order by seq\
      """
          .formatted(
              Arrays.stream(CustodyAction.values())
                  .map(action -> "'EVIDENCE_" + action.name() + "'")
                  .collect(Collectors.joining(", ")));
  private static final String HIDDEN = "select seq, occurred_at, leaf from custody_leaves(?, ?, ?)";
  private static final String BEYOND =
      """
      select min(c.seq) from log_head h
      join custody_log c on c.workspace_id = h.workspace_id and c.seq >= h.size
      where h.workspace_id = ?\
      """;

  @Override
  public List<SealedEntry> sealed(Reading reading, long from, long to) {
    var hasher = new TreeHasher();
    return reading.jdbc(
        connection -> {
          var entries = new TreeMap<Long, SealedEntry>();
          hidden(connection, reading, from, to)
              .forEach(
                  hidden ->
                      entries.put(
                          hidden.sequence(),
                          new SealedEntry(
                              hidden.sequence(),
                              Optional.of(hidden.at()),
                              TreeHash.of(hidden.leaf()),
                              Optional.empty())));
          for (var row : rows(connection, reading, from, to)) {
            entries.put(
                row.sequence(),
                new SealedEntry(
                    row.sequence(),
                    Optional.of(row.at()),
                    hasher.leaf(row.leaf()),
                    row.differing()
                        .map(
                            field ->
                                new HistoryFault(row.sequence(), HistoryFaultKind.COLUMN, field))));
          }
          return List.copyOf(entries.values());
        });
  }

  @Override
  public List<AuditDetails> shown(Reading reading, long from, long to) {
    return reading.jdbc(
        connection -> {
          var entries = new TreeMap<Long, AuditDetails>();
          for (var hidden : hidden(connection, reading, from, to)) {
            entries.put(hidden.sequence(), hidden.shown());
          }
          for (var row : rows(connection, reading, from, to)) {
            entries.put(row.sequence(), shown(row));
          }
          return List.copyOf(entries.values());
        });
  }

  @Override
  public String resource() {
    return Evidence.KIND;
  }

  /** Every act has an entry of the history too, which only names it. */
  @Override
  public List<Long> repeated(Reading reading) {
    return reading.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, REPEATED)) {
            var rows = statement.id(reading.workspaceId()).query();
            var found = new ArrayList<Long>();
            while (rows.next()) {
              found.add(rows.getLong(1));
            }
            return found;
          }
        });
  }

  @Override
  public List<Long> matching(Reading reading, AuditFilter filter) {
    var now = reading.now();
    return reading.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, MATCHING)) {
            var rows =
                statement
                    .id(reading.workspaceId())
                    .moment(filter.from(now))
                    .moment(filter.until(now))
                    .text(filter.pattern())
                    .text(filter.pattern())
                    .text(filter.pattern())
                    .query();
            var found = new ArrayList<Long>();
            while (rows.next()) {
              found.add(rows.getLong(1));
            }
            return found;
          }
        });
  }

  @Override
  public List<AuditDetails> shown(Reading reading, List<Long> sequences) {
    var places = String.join(", ", Collections.nCopies(sequences.size(), "?"));
    return reading.jdbc(
        connection -> {
          try (var statement = connection.prepareStatement(OF.formatted(places))) {
            statement.setObject(1, reading.workspaceId());
            for (var i = 0; i < sequences.size(); i++) {
              statement.setLong(i + 2, sequences.get(i));
            }
            var rows = statement.executeQuery();
            var found = new ArrayList<AuditDetails>();
            while (rows.next()) {
              found.add(shown(StoredCustodyRow.of(reading.workspaceId(), rows)));
            }
            return found;
          }
        });
  }

  @Override
  public OptionalLong beyondHead(Reading reading) {
    return reading.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, BEYOND)) {
            var rows = statement.id(reading.workspaceId()).query();
            rows.next();
            var first = rows.getObject(1, Long.class);
            return first == null ? OptionalLong.empty() : OptionalLong.of(first);
          }
        });
  }

  /** What everybody may know of an entry. */
  private record Hidden(long sequence, Instant at, byte[] leaf) {

    AuditDetails shown() {
      var row =
          new AuditRow(
              sequence, at, "", "CUSTODY", Evidence.KIND, "", Messages.text("evidence.hidden"));
      return new AuditDetails(row, "", "", List.of(), List.of(), "");
    }
  }

  private static List<Hidden> hidden(Connection connection, Reading reading, long from, long to)
      throws SQLException {
    if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      return List.of();
    }
    try (var statement = window(connection, HIDDEN, reading, from, to);
        var rows = statement.executeQuery()) {
      var hidden = new ArrayList<Hidden>();
      while (rows.next()) {
        hidden.add(
            new Hidden(
                rows.getLong(1),
                rows.getObject(2, OffsetDateTime.class).toInstant(),
                rows.getBytes(3)));
      }
      return hidden;
    }
  }

  private static List<StoredCustodyRow> rows(
      Connection connection, Reading reading, long from, long to) throws SQLException {
    try (var statement = window(connection, ROWS, reading, from, to);
        ResultSet rows = statement.executeQuery()) {
      var found = new ArrayList<StoredCustodyRow>();
      while (rows.next()) {
        found.add(StoredCustodyRow.of(reading.workspaceId(), rows));
      }
      return found;
    }
  }

  private static PreparedStatement window(
      Connection connection, String sql, Reading reading, long from, long to) throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.setObject(1, reading.workspaceId());
    statement.setLong(2, from);
    statement.setLong(3, to);
    return statement;
  }

  private static AuditDetails shown(StoredCustodyRow row) {
    var facts = new ArrayList<AuditDetails.Fact>();
    var exhibit = "";
    try {
      var statement = Statement.parse(row.statement());
      exhibit = statement.get(StatementField.EXHIBIT);
      statement
          .fields()
          .forEach((field, value) -> facts.add(new AuditDetails.Fact(field.key(), value)));
    } catch (IllegalArgumentException e) {
      facts.add(new AuditDetails.Fact("statement", row.statement()));
    }
    var told =
        Messages.text(
            "evidence.timeline",
            Messages.text("evidence.exhibit", exhibit),
            CustodyAction.of(row.action()).map(Messages::of).orElse(row.action()));
    var line =
        new AuditRow(
            row.sequence(),
            row.at(),
            row.actorName(),
            "CUSTODY_" + row.action(),
            Evidence.KIND,
            row.item(),
            told);
    return new AuditDetails(
        line, row.actorLogin(), row.workstation(), List.of(), facts, row.envelope());
  }
}
