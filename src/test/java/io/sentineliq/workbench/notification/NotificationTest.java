package io.sentineliq.workbench.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertOrigin;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.RawRecord;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Who hears of what, how often, and who does not. */
@OnEachDatabase
class NotificationTest {

  private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private Notifications anas;
  private UUID colleague;

  @BeforeEach
  void open() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    anas = fixture.alder().notifications();
    colleague = database == TestDatabase.H2 ? addColleague() : person("mia");
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void anImportIsOneLineHoweverManyChunksItTakes() throws IOException {
    importAs(fixture.alder(), 5_000, i -> i % 125 == 0 ? Severity.CRITICAL : Severity.LOW);

    var rows = page();
    assertThat(rows).hasSize(1);
    var row = rows.getFirst();
    assertThat(row.eventType()).isEqualTo("ALERT_CREATED");
    assertThat(row.type()).isEqualTo(NotificationType.CRITICAL);
    assertThat(row.occurrences()).isEqualTo(40);
    assertThat(row.title()).isEqualTo("mail.test");
    // A server is written by two at once: which chunk comes first is not said.
    assertThat(row.message()).startsWith("Alert ");
    assertThat(row.sender()).isEqualTo("The ana");
    assertThat(row.isRead()).isFalse();
    assertThat(row.subject()).hasValueSatisfying(ref -> assertThat(ref.kind()).isEqualTo("ALERT"));
    assertThat(anas.unread()).isEqualTo(1);
  }

  @Test
  void aLineNamesExactlyTheAlertsItCounts() throws IOException {
    importAs(fixture.alder(), 20, i -> Severity.CRITICAL, "earlier");
    importAs(fixture.alder(), 500, i -> i % 125 == 0 ? Severity.CRITICAL : Severity.LOW);
    importAs(fixture.alder(), 30, i -> Severity.CRITICAL, "later");

    var told = page().get(1).told().orElseThrow();
    var filter =
        AlertFilter.EVERYTHING
            .withSeverities(Set.of(Severity.CRITICAL))
            .withOrigin(new AlertOrigin.Import(told.actId()));
    var alerts = fixture.alder().alerts();
    var ids = alerts.allIds(new AlertQuery(filter, AlertQuery.NEWEST_FIRST), Progress.unwatched());
    assertThat(told.event()).isEqualTo(NotificationEvent.ALERT_CREATED);
    assertThat(told.leastRank()).isEqualTo(Severity.CRITICAL.rank());
    assertThat(alerts.rows(ids, Progress.unwatched()))
        .extracting(AlertRow::title)
        .containsExactlyInAnyOrder("Alert 0", "Alert 125", "Alert 250", "Alert 375");
  }

  @Test
  void oneRecordIsGoneToDirectly() throws IOException {
    importAs(fixture.alder(), 1, i -> Severity.CRITICAL);
    assertThat(page().getFirst().told()).isEmpty();
    assertThat(page().getFirst().subject()).isPresent();
  }

  @Test
  void whatIsKnownAlreadyIsNotNews() throws IOException {
    importAs(fixture.alder(), 10, i -> Severity.CRITICAL);
    importAs(fixture.alder(), 10, i -> Severity.CRITICAL);
    assertThat(page()).extracting(NotificationRow::occurrences).containsExactly(10);
  }

  @Test
  void alertsBelowTheChosenSeverityAreNotTold() throws IOException {
    importAs(fixture.alder(), 10, i -> Severity.HIGH);
    assertThat(page()).isEmpty();

    anas.change(
        new NotificationWishes(true, Severity.MEDIUM, EnumSet.allOf(NotificationEvent.class)));
    var four = List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);
    importAs(fixture.alder(), 4, four::get, "second");
    assertThat(page()).hasSize(1);
    assertThat(page().getFirst().occurrences()).isEqualTo(3);
    assertThat(page().getFirst().type()).isEqualTo(NotificationType.CRITICAL);
    assertThat(page().getFirst().message()).isEqualTo("Alert 0");
  }

  @Test
  void whoDisabledAnEventOrTheBellHearsNothing() throws IOException {
    anas.change(
        new NotificationWishes(true, Severity.CRITICAL, Set.of(NotificationEvent.ALERT_ASSIGNED)));
    importAs(fixture.alder(), 3, i -> Severity.CRITICAL, "first");
    anas.change(
        new NotificationWishes(false, Severity.CRITICAL, EnumSet.allOf(NotificationEvent.class)));
    importAs(fixture.alder(), 3, i -> Severity.CRITICAL, "second");
    assertThat(page()).isEmpty();
    assertThat(anas.wishes().isInApp()).isFalse();
  }

  @Test
  void wishesAreKeptAndToldInTheHistory() {
    var wanted = EnumSet.complementOf(EnumSet.of(NotificationEvent.ALERT_ASSIGNED));
    var wishes = new NotificationWishes(true, Severity.LOW, wanted);
    assertThat(anas.wishes()).isEqualTo(NotificationWishes.atFirst());
    anas.change(wishes);
    assertThat(anas.wishes()).isEqualTo(wishes);
    var audit = fixture.alder().audit();
    var newest = audit.details(audit.size() - 1, Progress.unwatched());
    assertThat(newest.row().action()).isEqualTo("SETTINGS_UPDATED");
    assertThat(newest.changes())
        .extracting(change -> change.field() + " " + change.after())
        .containsExactlyInAnyOrder("least_severity LOW", "disabled_events ALERT_ASSIGNED");
  }

  @Test
  void anAssignmentIsToldToTheAssigneeOnceForEachAct() throws SQLException {
    var ids = new ArrayList<UUID>();
    for (var i = 0; i < 3; i++) {
      ids.add(Specimens.alert(fixture.alder(), "Beacon " + i));
    }
    fixture
        .alder()
        .alerts()
        .act(new AlertAct.Assign(colleague), IdSnapshot.of(ids, true), Progress.unwatched());

    assertThat(page()).as("whoever acts knows it").isEmpty();
    assertThat(stored(colleague)).containsExactly("ALERT_ASSIGNED 3 INFO");
    fixture.alder().alerts().act(new AlertAct.Take(), IdSnapshot.of(ids, true), unwatched());
    assertThat(page()).as("nobody is told what they took").isEmpty();
  }

  @Test
  void alertsOfOneAssignmentAreFoundUntilTheyAreGivenOn() throws SQLException {
    var alerts = fixture.alder().alerts();
    var ids = new ArrayList<UUID>();
    for (var i = 0; i < 4; i++) {
      ids.add(Specimens.alert(fixture.alder(), "Beacon " + i));
    }
    alerts.act(new AlertAct.Assign(colleague), IdSnapshot.of(ids.subList(3, 4), true), unwatched());
    var act =
        alerts.act(
            new AlertAct.Assign(colleague), IdSnapshot.of(ids.subList(0, 3), true), unwatched());
    var handover = new AlertOrigin.Handover(act.undo().orElseThrow().id());
    assertThat(ids(handover)).containsExactlyInAnyOrderElementsOf(ids.subList(0, 3));

    var taken =
        alerts.act(new AlertAct.Take(), IdSnapshot.of(ids.subList(0, 1), true), unwatched());
    assertThat(ids(handover)).containsExactlyInAnyOrderElementsOf(ids.subList(1, 3));
    alerts.undo(taken.undo().orElseThrow(), unwatched());
    assertThat(ids(handover)).containsExactlyInAnyOrderElementsOf(ids.subList(0, 3));
  }

  private List<UUID> ids(AlertOrigin origin) {
    var filter = AlertFilter.EVERYTHING.withOrigin(origin);
    return fixture
        .alder()
        .alerts()
        .allIds(new AlertQuery(filter, AlertQuery.NEWEST_FIRST), unwatched());
  }

  @Test
  void anAssignmentThatIsTakenBackIsNotToldAnyMore() throws SQLException {
    var alerts = fixture.alder().alerts();
    var ids = new ArrayList<UUID>();
    for (var i = 0; i < 3; i++) {
      ids.add(Specimens.alert(fixture.alder(), "Beacon " + i));
    }
    var act = alerts.act(new AlertAct.Assign(colleague), IdSnapshot.of(ids, true), unwatched());
    alerts.act(new AlertAct.Take(), IdSnapshot.of(ids.subList(0, 1), true), unwatched());
    alerts.undo(act.undo().orElseThrow(), unwatched());
    assertThat(stored(colleague)).as("one stays").containsExactly("ALERT_ASSIGNED 1 INFO");

    var second = alerts.act(new AlertAct.Assign(colleague), IdSnapshot.of(ids, true), unwatched());
    alerts.undo(second.undo().orElseThrow(), unwatched());
    assertThat(stored(colleague)).containsExactly("ALERT_ASSIGNED 1 INFO");
  }

  @Test
  void nobodyReadsOrTicksWhatIsForOthers() throws Exception {
    importAs(fixture.alder(), 2, i -> Severity.CRITICAL);
    var row = page().getFirst();
    try (var other = otherMember()) {
      assertThat(other.notifications().unread()).isZero();
      assertThat(other.notifications().page(null, 10, unwatched())).isEmpty();
      other.notifications().markRead(row.id());
      other.notifications().markAllRead(Instant.now().plusSeconds(60));
    }
    fixture.birch().notifications().markRead(row.id());
    assertThat(fixture.birch().notifications().unread()).isZero();
    assertThat(anas.unread()).isEqualTo(1);
  }

  @Test
  void anOrdinaryMembersImportReachesTheOwner() throws Exception {
    try (var other = otherMember()) {
      importAs(other, 2, i -> Severity.CRITICAL);
      assertThat(other.notifications().unread()).isZero();
    }
    assertThat(page()).extracting(NotificationRow::occurrences).containsExactly(2);
  }

  @Test
  void readOnesStayAndAreNoLongerCounted() throws IOException {
    for (var i = 0; i < 5; i++) {
      importAs(fixture.alder(), 1, n -> Severity.CRITICAL, "file" + i);
    }
    var newest = page().getFirst();
    anas.markRead(newest.id());
    assertThat(anas.unread()).isEqualTo(4);
    var later = page().get(1).createdAt();
    importAs(fixture.alder(), 1, n -> Severity.CRITICAL, "arrived later");
    anas.markAllRead(later);
    assertThat(anas.unread()).as("what was not yet seen stays unread").isEqualTo(1);
    assertThat(page()).hasSize(6);
  }

  @Test
  void pagesFollowOneAnother() throws IOException {
    for (var i = 0; i < 7; i++) {
      importAs(fixture.alder(), 1, n -> Severity.CRITICAL, "file" + i);
    }
    var seen = new ArrayList<UUID>();
    var next = anas.page(null, 3, unwatched());
    while (!next.isEmpty()) {
      next.forEach(row -> seen.add(row.id()));
      next = anas.page(next.getLast(), 3, unwatched());
    }
    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    assertThat(seen).isEqualTo(page().stream().map(NotificationRow::id).toList());
  }

  @Test
  void whatWasReadAQuarterOfAYearAgoIsForgotten() throws Exception {
    importAs(fixture.alder(), 1, n -> Severity.CRITICAL, "old and read");
    anas.markRead(page().getFirst().id());
    importAs(fixture.alder(), 1, n -> Severity.CRITICAL, "old and unread");
    run(
        "update notification set created_at = current_timestamp - interval '91' day"
            + " where workspace_id = '"
            + fixture.alder().membership().workspaceId()
            + "'");
    importAs(fixture.alder(), 1, n -> Severity.CRITICAL, "new");
    assertThat(page()).extracting(NotificationRow::title).hasSize(2);
  }

  private interface SeverityOf {
    Severity at(int index);
  }

  private void importAs(WorkspaceSession session, int count, SeverityOf severity)
      throws IOException {
    importAs(session, count, severity, "mail");
  }

  private void importAs(WorkspaceSession session, int count, SeverityOf severity, String source)
      throws IOException {
    var file = Files.writeString(folder.resolve("mail.test"), source);
    new AlertImport(
            fixture.anasStore(),
            session.transactions(),
            folder.resolve("rejects"),
            Clock.systemUTC())
        .importFile(
            file,
            (name, bytes, sink) -> {
              for (var i = 0; i < count; i++) {
                sink.accept(draft(i, severity.at(i), source));
              }
            },
            unwatched());
  }

  private static AlertDraft draft(int index, Severity severity, String source) {
    return new AlertDraft(
        index + 1L,
        "Alert " + index,
        null,
        source,
        source + index,
        severity,
        THEN,
        "other",
        List.of(),
        List.of(),
        List.of(),
        "{}",
        new RawRecord(new byte[] {1}));
  }

  private List<NotificationRow> page() {
    return anas.page(null, 100, unwatched());
  }

  private static Progress unwatched() {
    return Progress.unwatched();
  }

  // Mia on a server; in a local store the same person's file seen by somebody else.
  private WorkspaceSession otherMember() {
    return fixture.member("mia", colleague);
  }

  private List<String> stored(UUID userId) throws SQLException {
    try (var all = fixture.everything();
        var statement = all.createStatement();
        var rows =
            statement.executeQuery(
                "select event_type, occurrences, type from notification where workspace_id = '"
                    + fixture.alder().membership().workspaceId()
                    + "' and user_id = '"
                    + userId
                    + "'")) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1) + " " + rows.getInt(2) + " " + rows.getString(3));
      }
      return found;
    }
  }

  private UUID person(String login) throws SQLException {
    try (var all = fixture.everything();
        var statement = all.createStatement();
        var rows =
            statement.executeQuery(
                "select id from user_account where username = '" + login + "'")) {
      rows.next();
      return rows.getObject(1, UUID.class);
    }
  }

  private UUID addColleague() throws SQLException {
    var id = Ids.next();
    run(
        "insert into user_account (id, email, username, display_name, created_at, updated_at)"
            + " values ('"
            + id
            + "', 'mia@example.org', 'mia', 'The mia', current_timestamp, current_timestamp)");
    run(
        "insert into workspace_member (workspace_id, id, user_id, role, created_at, updated_at)"
            + " values ('"
            + fixture.alder().membership().workspaceId()
            + "', '"
            + Ids.next()
            + "', '"
            + id
            + "', 'MEMBER', current_timestamp, current_timestamp)");
    return id;
  }

  private void run(String sql) throws SQLException {
    try (Connection all = fixture.everything();
        var statement = all.createStatement()) {
      statement.executeUpdate(sql);
      all.commit();
    }
  }
}
