package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads who belongs to a workspace, on either store. */
final class PeopleReader {

  private static final String COLUMNS =
      "select user_id, login, name, email, role, active, since, two_factor, last_login_at";
  private static final String IN_ORDER = " order by lower(name), user_id";
  private static final String SHARED = COLUMNS + " from people_of(?) as person" + IN_ORDER;
  private static final String LOCAL =
      COLUMNS
          + """
           from (select u.id as user_id, u.username as login, u.display_name as name, u.email,
             m.role, u.active, m.created_at as since, u.two_factor_enabled as two_factor,
             u.last_login_at
           from workspace_member m join user_account u on u.id = m.user_id
           where m.workspace_id = ?) as person\
          """
          + IN_ORDER;
  private static final String INVITATIONS =
      """
      select id, email, role, expires_at from workspace_invitation
      where workspace_id = ? and expires_at > ? order by email\
      """;
  private static final String OFFER =
      """
      select t.offered_by, t.offered_to, u.display_name, t.expires_at
      from ownership_transfer t join user_account u on u.id = t.offered_to
      where t.workspace_id = ? and t.expires_at > ?\
      """;

  private final Reading unit;
  private final boolean isShared;

  PeopleReader(Reading unit, boolean isShared) {
    this.unit = unit;
    this.isShared = isShared;
  }

  Everybody everybody() {
    var people = people();
    var everybody = new Everybody(unit.actor().id(), people, List.of(), offer());
    return everybody.role() == WorkspaceRole.MEMBER
        ? everybody
        : new Everybody(everybody.me(), people, invitations(), everybody.offer());
  }

  private List<PersonRow> people() {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, isShared ? SHARED : LOCAL)) {
            return all(statement.id(unit.workspaceId()).query(), PeopleReader::person);
          }
        });
  }

  private List<InvitationRow> invitations() {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, INVITATIONS)) {
            return all(
                statement.id(unit.workspaceId()).moment(unit.now()).query(),
                PeopleReader::invitation);
          }
        });
  }

  private Optional<OwnershipOffer> offer() {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, OFFER)) {
            return all(
                    statement.id(unit.workspaceId()).moment(unit.now()).query(),
                    PeopleReader::offer)
                .stream()
                .findFirst();
          }
        });
  }

  private static PersonRow person(ResultSet row) throws SQLException {
    return new PersonRow(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        WorkspaceRole.valueOf(row.getString(5)),
        row.getBoolean(6),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        row.getBoolean(8),
        moment(row.getObject(9, OffsetDateTime.class)));
  }

  private static InvitationRow invitation(ResultSet row) throws SQLException {
    return new InvitationRow(
        row.getObject(1, UUID.class),
        row.getString(2),
        WorkspaceRole.valueOf(row.getString(3)),
        row.getObject(4, OffsetDateTime.class).toInstant());
  }

  private static OwnershipOffer offer(ResultSet row) throws SQLException {
    return new OwnershipOffer(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getObject(4, OffsetDateTime.class).toInstant());
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static <T> List<T> all(ResultSet rows, RowReading<T> reading) throws SQLException {
    var found = new ArrayList<T>();
    while (rows.next()) {
      found.add(reading.of(rows));
    }
    return found;
  }

  /** Reads a row. */
  @FunctionalInterface
  private interface RowReading<T> {
    T of(ResultSet row) throws SQLException;
  }
}
