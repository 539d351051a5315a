package io.sentineliq.workbench.notification;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.notification.NotificationPost.Letter;
import io.sentineliq.workbench.notification.NotificationPost.Share;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Delivers in a local store, by the rules of the server's {@code post_notification}. */
final class LocalPost {

  private static final Duration KEPT = Duration.ofDays(90);
  private static final String READERS =
      """
      select m.user_id, p.in_app, p.least_severity, p.disabled_events
      from workspace_member m
      join user_account u on u.id = m.user_id
      left join notification_preference p on p.user_id = m.user_id
      where m.workspace_id = ? and u.active
        and (m.user_id = cast(? as uuid) or cast(? as uuid) is null and m.role in ('OWNER', 'ADMIN'))\
      """;
  private static final String FORGET =
      "delete from notification where workspace_id = ? and user_id = ? and is_read"
          + " and created_at < ?";
  private static final String RAISE =
      """
      update notification set occurrences = occurrences + ?,
        message = case when type <> 'CRITICAL' and ? then ? else message end,
        link = case when type <> 'CRITICAL' and ? then ? else link end,
        type = case when ? then 'CRITICAL' else type end,
        is_read = false, read_at = null, updated_at = ?, version = version + 1
      where workspace_id = ? and user_id = ? and event_type = ? and fold_key = ?\
      """;
  private static final String ADD =
      """
      insert into notification (workspace_id, id, user_id, sender_id, type, event_type, fold_key,
        occurrences, title, message, link, least_rank, created_at, updated_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  private static final String MINE =
      " where workspace_id = ? and event_type = ? and fold_key = ? and sender_id = ?"
          + " and not is_read and occurrences ";
  private static final String TAKE_BACK = "delete from notification" + MINE + "<= ?";
  private static final String LOWER =
      "update notification set occurrences = occurrences - ?, version = version + 1" + MINE + "> ?";

  private final Connection connection;
  private final UnitOfWork unit;

  LocalPost(Connection connection, UnitOfWork unit) {
    this.connection = connection;
    this.unit = unit;
  }

  private record Reader(UUID userId, NotificationWishes wishes) {}

  int deliver(Letter letter) throws SQLException {
    var posted = 0;
    for (var reader : readers(letter)) {
      forget(reader);
      var shares = heard(letter, reader.wishes());
      if (!shares.isEmpty()) {
        post(letter, reader, shares);
        posted++;
      }
    }
    return posted;
  }

  int withdraw(NotificationEvent event, UUID actId, int count) throws SQLException {
    var actor = unit.actor().id();
    var fold = actId.toString();
    return execute(TAKE_BACK, unit.workspaceId(), event.name(), fold, actor, count)
        + execute(LOWER, count, unit.workspaceId(), event.name(), fold, actor, count);
  }

  private static List<Share> heard(Letter letter, NotificationWishes wishes) {
    if (!wishes.wants(letter.event())) {
      return List.of();
    }
    var least = least(letter, wishes);
    return letter.shares().stream()
        .filter(share -> share.severity().rank() >= least)
        .sorted(Comparator.comparingInt(letter::rank).reversed())
        .toList();
  }

  private static int least(Letter letter, NotificationWishes wishes) {
    return letter.memberId() == null ? wishes.leastSeverity().rank() : 0;
  }

  private List<Reader> readers(Letter letter) throws SQLException {
    var member = letter.memberId() == null ? null : letter.memberId().toString();
    try (var statement = new BoundStatement(connection, READERS)) {
      var rows = statement.id(unit.workspaceId()).text(member).text(member).query();
      var readers = new ArrayList<Reader>();
      while (rows.next()) {
        var severity = rows.getString(3);
        var wishes =
            severity == null
                ? NotificationWishes.atFirst()
                : new NotificationWishes(
                    rows.getBoolean(2),
                    Severity.valueOf(severity),
                    NotificationPreference.wanted(rows.getString(4)));
        readers.add(new Reader(rows.getObject(1, UUID.class), wishes));
      }
      return readers;
    }
  }

  private void forget(Reader reader) throws SQLException {
    try (var statement = new BoundStatement(connection, FORGET)) {
      statement.id(unit.workspaceId()).id(reader.userId()).moment(unit.now().minus(KEPT)).update();
    }
  }

  private void post(Letter letter, Reader reader, List<Share> shares) throws SQLException {
    var worst = shares.getFirst();
    var count = shares.stream().mapToInt(Share::count).sum();
    if (raise(letter, reader, worst, count) == 0) {
      execute(
          ADD,
          unit.workspaceId(),
          Ids.next(),
          reader.userId(),
          unit.actor().id(),
          type(letter.rank(worst)).name(),
          letter.event().name(),
          letter.actId().toString(),
          count,
          letter.title(),
          worst.words(),
          NotificationLink.write(worst.example()),
          least(letter, reader.wishes()),
          unit.now().atOffset(ZoneOffset.UTC),
          unit.now().atOffset(ZoneOffset.UTC));
    }
  }

  private int raise(Letter letter, Reader reader, Share worst, int count) throws SQLException {
    var isCritical = type(letter.rank(worst)) == NotificationType.CRITICAL;
    return execute(
        RAISE,
        count,
        isCritical,
        worst.words(),
        isCritical,
        NotificationLink.write(worst.example()),
        isCritical,
        unit.now().atOffset(ZoneOffset.UTC),
        unit.workspaceId(),
        reader.userId(),
        letter.event().name(),
        letter.actId().toString());
  }

  private int execute(String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  private static NotificationType type(int rank) {
    return rank >= Severity.CRITICAL.rank()
        ? NotificationType.CRITICAL
        : rank >= Severity.MEDIUM.rank() ? NotificationType.WARNING : NotificationType.INFO;
  }
}
