package io.sentineliq.workbench.notification;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts notifications into bells, in the transaction of the act that causes them and under the name
 * of whoever acts. Everything that one act tells a person is one line with a number.
 */
public final class NotificationPost {

  private static final int LONGEST_MESSAGE = 2_000;
  private static final int LONGEST_TITLE = 300;

  private NotificationPost() {}

  /**
   * Records of one severity.
   *
   * @param example one of them, to go to
   * @param words what the example is called
   */
  public record Share(Severity severity, int count, SubjectRef example, String words) {}

  /** A letter as both stores deliver it. */
  record Letter(
      @Nullable UUID memberId,
      NotificationEvent event,
      UUID actId,
      String title,
      List<Share> shares) {

    int rank(Share share) {
      return memberId == null ? share.severity().rank() : 0;
    }
  }

  /**
   * Tells owner and administrators, each from the severity on that they chose.
   *
   * @param actId what is told again of the same act raises the number
   * @param title what it is about
   */
  public static void toAdministrators(
      UnitOfWork unit, NotificationEvent event, UUID actId, String title, List<Share> shares) {
    if (!shares.isEmpty()) {
      deliver(unit, new Letter(null, event, actId, cut(title, LONGEST_TITLE), cut(shares)));
    }
  }

  /** Tells one member, of whatever severity. */
  public static void toMember(
      UnitOfWork unit, UUID memberId, NotificationEvent event, UUID actId, Share share) {
    deliver(unit, new Letter(memberId, event, actId, "", cut(List.of(share))));
  }

  /** Unread notifications of an act of the same person tell of {@code count} records less. */
  public static void withdraw(UnitOfWork unit, NotificationEvent event, UUID actId, int count) {
    if (count > 0) {
      unit.<Integer>jdbc(
          connection ->
              isShared(connection)
                  ? SharedPost.withdraw(connection, unit.workspaceId(), event, actId, count)
                  : new LocalPost(connection, unit).withdraw(event, actId, count));
    }
  }

  private static boolean isShared(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  private static void deliver(UnitOfWork unit, Letter letter) {
    unit.<Integer>jdbc(
        connection ->
            isShared(connection)
                ? SharedPost.deliver(connection, unit.workspaceId(), letter)
                : new LocalPost(connection, unit).deliver(letter));
  }

  private static List<Share> cut(List<Share> shares) {
    return shares.stream()
        .map(s -> new Share(s.severity(), s.count(), s.example(), cut(s.words(), LONGEST_MESSAGE)))
        .toList();
  }

  private static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    var end = limit - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
