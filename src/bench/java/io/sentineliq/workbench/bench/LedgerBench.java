package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.bench.Report.Times;
import io.sentineliq.workbench.ledger.LedgerService;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The ledger of a workspace: what an entry costs, what a proof costs, how fast all is verified. */
final class LedgerBench {

  private static final Progress QUIET = Progress.unwatched();
  private static final int CHANGES = 1_000;
  private static final int WRITERS = 8;
  private static final int PROOFS = 200;
  private static final String CHANGE =
      "update alert set title = ? where workspace_id = ? and id = ?";
  private static final int SAMPLED = 10_000;
  private static final String SAMPLE =
      """
      select envelope, payload from audit_log where workspace_id = ? and seq >= ? order by seq\
      """;

  private final WorkspaceSession session;
  private final DataSource bare;
  private final String name;
  private final int rounds;
  private final List<UUID> alerts;
  private final AtomicInteger turn = new AtomicInteger();

  /**
   * Over the workspace of {@code session} on the database {@code name}.
   *
   * @param bare gives connections that may change {@code alerts} without telling the history
   */
  LedgerBench(
      WorkspaceSession session, DataSource bare, String name, int rounds, List<UUID> alerts) {
    this.session = session;
    this.bare = bare;
    this.name = name;
    this.rounds = rounds;
    this.alerts = List.copyOf(alerts);
  }

  /** What an entry costs the change it tells of. */
  void appends(Report report) throws Exception {
    var alone = new Times();
    var told = new Times();
    var aloneByEight = new Times();
    var toldByEight = new Times();
    for (var round = 0; round <= rounds; round++) {
      var isWarm = round > 0;
      Report.time(isWarm ? alone : new Times(), () -> changes(alerts.getFirst()));
      Report.time(isWarm ? told : new Times(), () -> entries(alerts.getFirst()));
      Report.time(isWarm ? aloneByEight : new Times(), () -> atOnce(this::changes));
      Report.time(isWarm ? toldByEight : new Times(), () -> atOnce(this::entries));
    }
    report.speed(
        name + ": a change with its entry, one after the other",
        "the change alone by JDBC",
        told,
        alone,
        0.5);
    report.speed(
        name + ": the same by " + WRITERS + " writers of one workspace",
        "the same changes alone",
        toldByEight,
        aloneByEight,
        0.25);
    report.least(
        name + ": entries of " + WRITERS + " writers",
        WRITERS * CHANGES / (toldByEight.median() / 1e9),
        "a second",
        1_000);
  }

  /** Proofs and a whole verification of what is there. */
  void large(Report report) throws Exception {
    var ledger = new LedgerService(session.transactions());
    var now = ledger.checkpoint(QUIET).size();
    var sample = sample(Math.max(0, now - SAMPLED));
    var proofs = new Times();
    var verified = new Times();
    var hashed = new Times();
    for (var round = 0; round <= rounds; round++) {
      var isWarm = round > 0;
      Report.time(isWarm ? proofs : new Times(), () -> prove(ledger, now));
      Report.time(isWarm ? hashed : new Times(), () -> hash(sample, now));
      Report.time(isWarm ? verified : new Times(), this::verify);
    }
    report.figure(
        name + ": a proof at " + now + " entries", "", proofs.median() / 1e6 / PROOFS, "ms", 5);
    report.speed(
        name + ": all " + now + " verified",
        "SHA-256 of as many bytes in memory",
        verified,
        hashed,
        0.5);
    report.fact(
        name + ": entries verified a second",
        String.valueOf(Math.round(now / (verified.median() / 1e9))));
  }

  private void prove(LedgerService ledger, long size) {
    for (var i = 0; i < PROOFS; i++) {
      var place = (long) i * (size / PROOFS);
      if (ledger.inclusion(place, size, QUIET).path().isEmpty()) {
        throw new IllegalStateException("no proof");
      }
    }
  }

  private void verify() {
    var report =
        new HistoryCheck(session.transactions(), WorkspaceSession.SEALED).verify(List.of(), QUIET);
    report.fault().ifPresent(fault -> failed(fault.sentence()));
  }

  private static void failed(String why) {
    throw new IllegalStateException(why);
  }

  /** Envelopes and payloads of the last entries, as they are hashed. */
  private List<byte[]> sample(long from) {
    return session
        .transactions()
        .read(
            QUIET,
            unit ->
                unit.jdbc(
                    connection -> {
                      var sample = new ArrayList<byte[]>();
                      try (var statement = connection.prepareStatement(SAMPLE)) {
                        statement.setObject(1, unit.workspaceId());
                        statement.setLong(2, from);
                        try (var rows = statement.executeQuery()) {
                          while (rows.next()) {
                            sample.add(rows.getString(1).getBytes(StandardCharsets.UTF_8));
                            sample.add(rows.getString(2).getBytes(StandardCharsets.UTF_8));
                          }
                        }
                      }
                      return sample;
                    }));
  }

  /** A leaf, a payload and a node for each of {@code size} entries. */
  private static void hash(List<byte[]> sample, long size) throws Exception {
    var sha256 = MessageDigest.getInstance("SHA-256");
    var node = new byte[65];
    for (var i = 0L; i < size; i++) {
      var at = (int) (2 * i % sample.size());
      sha256.update((byte) 0);
      var leaf = sha256.digest(sample.get(at));
      sha256.digest(sample.get(at + 1));
      System.arraycopy(leaf, 0, node, 1, leaf.length);
      sha256.digest(node);
    }
  }

  /** Changes without entries. */
  private void changes(UUID alert) throws SQLException {
    try (var connection = bare.getConnection()) {
      connection.setAutoCommit(false);
      changes(connection, alert);
    }
  }

  private void changes(Connection connection, UUID alert) throws SQLException {
    try (var statement = connection.prepareStatement(CHANGE)) {
      for (var i = 0; i < CHANGES; i++) {
        change(statement, alert);
        connection.commit();
      }
    }
  }

  /** The same changes, each told in its own transaction. */
  private void entries(UUID alert) {
    for (var i = 0; i < CHANGES; i++) {
      session
          .transactions()
          .write(
              unit -> {
                unit.<Integer>jdbc(
                    connection -> {
                      try (var statement = connection.prepareStatement(CHANGE)) {
                        return change(statement, alert);
                      }
                    });
                tell(unit, alert);
              });
    }
  }

  private int change(PreparedStatement statement, UUID alert) throws SQLException {
    statement.setString(1, "Beacon " + turn.incrementAndGet());
    statement.setObject(2, session.membership().workspaceId());
    statement.setObject(3, alert);
    return statement.executeUpdate();
  }

  private static void tell(UnitOfWork unit, UUID alert) {
    unit.audit(
        "ALERT_UPDATED",
        new SubjectRef("ALERT", alert),
        "Beacon to a new domain",
        Difference.of("title", "Beacon", "Beacon to a new domain"));
  }

  private void atOnce(Work work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      var begun = new ArrayList<Future<?>>();
      for (var alert : alerts.subList(0, WRITERS)) {
        begun.add(
            threads.submit(
                () -> {
                  work.on(alert);
                  return null;
                }));
      }
      for (var one : begun) {
        one.get();
      }
    }
  }

  /** What one writer does. */
  @FunctionalInterface
  private interface Work {
    void on(UUID alert) throws Exception;
  }
}
