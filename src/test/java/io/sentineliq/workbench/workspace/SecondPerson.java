package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Mia, a member beside whoever works in a session. */
public final class SecondPerson {

  private SecondPerson() {}

  /** Adds her to the workspace of {@code session}; her id. */
  public static UUID in(WorkspaceFixture fixture, WorkspaceSession session) throws SQLException {
    var id = UUID.randomUUID();
    var now = Instant.now().atOffset(ZoneOffset.UTC);
    try (var all = fixture.everything()) {
      try (var person =
          all.prepareStatement(
              "insert into user_account (id, email, username, display_name, created_at, updated_at)"
                  + " values (?, 'mia@example.org', 'mia', 'The mia', ?, ?)")) {
        person.setObject(1, id);
        person.setObject(2, now);
        person.setObject(3, now);
        person.executeUpdate();
      }
      try (var member =
          all.prepareStatement(
              "insert into workspace_member (workspace_id, id, user_id, role, created_at,"
                  + " updated_at) values (?, ?, ?, 'MEMBER', ?, ?)")) {
        member.setObject(1, session.membership().workspaceId());
        member.setObject(2, UUID.randomUUID());
        member.setObject(3, id);
        member.setObject(4, now);
        member.setObject(5, now);
        member.executeUpdate();
      }
      all.commit();
    }
    return id;
  }
}
