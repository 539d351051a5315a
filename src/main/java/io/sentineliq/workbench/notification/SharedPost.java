package io.sentineliq.workbench.notification;

import io.sentineliq.workbench.notification.NotificationPost.Letter;
import io.sentineliq.workbench.notification.NotificationPost.Share;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Delivers on a server: only its function may read wishes and fill bells of others. */
final class SharedPost {

  private static final String POST = "select post_notification(?, ?::uuid, ?, ?, ?, ?, ?, ?, ?)";

  private static final String WITHDRAW = "select withdraw_notification(?, ?, ?, ?)";

  private SharedPost() {}

  static int deliver(Connection connection, UUID workspaceId, Letter letter) throws SQLException {
    var shares = letter.shares();
    var member = letter.memberId();
    try (var statement = new BoundStatement(connection, POST)) {
      var rows =
          statement
              .id(workspaceId)
              .text(member == null ? null : member.toString())
              .text(letter.event().name())
              .text(letter.actId().toString())
              .text(letter.title())
              .integers(shares.stream().map(letter::rank).toList())
              .integers(shares.stream().map(Share::count).toList())
              .texts(links(shares))
              .texts(shares.stream().map(Share::words).toList())
              .query();
      rows.next();
      return rows.getInt(1);
    }
  }

  static int withdraw(
      Connection connection, UUID workspaceId, NotificationEvent event, UUID actId, int count)
      throws SQLException {
    try (var statement = connection.prepareStatement(WITHDRAW)) {
      statement.setObject(1, workspaceId);
      statement.setString(2, event.name());
      statement.setString(3, actId.toString());
      statement.setInt(4, count);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private static List<String> links(List<Share> shares) {
    return shares.stream().map(share -> NotificationLink.write(share.example())).toList();
  }
}
