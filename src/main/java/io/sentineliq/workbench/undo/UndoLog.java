package io.sentineliq.workbench.undo;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.query.Page;

/**
 * Keeps what acts changed, chunk by chunk, and hands it out again in the order of the records' ids.
 * An act that was interrupted can be taken back as far as it came.
 */
public final class UndoLog {

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final String INSERT =
      """
      insert into undo_item (workspace_id, undo_act_id, subject_id, version_after, state_before)
      select cast(? as uuid), cast(? as uuid), cast(s.subject_id as uuid),
        cast(s.version_after as integer), cast(s.state_before as varchar)
      from unnest(?, ?, ?) s (subject_id, version_after, state_before)\
      """;

  /**
   * A changed record.
   *
   * @param versionAfter the version the act left it with
   * @param stateBefore JSON that the record's feature understands
   */
  public record Kept(UUID subjectId, int versionAfter, String stateBefore) {}

  private static final String LATEST =
      """
      select id from undo_act
      where workspace_id = ? and user_id = ? and undone_at is null
      order by created_at desc, id desc fetch first 1 rows only\
      """;

  private static final String CARRY =
      """
      merge into undo_item i using (
        select a.id as act_id, cast(s.subject_id as uuid) as subject_id,
          cast(s.version_before as integer) as version_before,
          cast(s.version_now as integer) as version_now
        from unnest(?, ?, ?) s (subject_id, version_before, version_now)
        cross join (
          select id from undo_act
          where workspace_id = ? and user_id = ? and undone_at is null and id <> ?
          order by created_at desc, id desc fetch first 50 rows only) a) u
      on i.workspace_id = ? and i.undo_act_id = u.act_id and i.subject_id = u.subject_id
        and i.version_after <= u.version_before
      when matched then update
        set version_after = i.version_after + u.version_now - u.version_before\
      """;

  /**
   * A record that stands again as it stood before an act.
   *
   * @param versionBefore the version it had then
   * @param versionNow the version it has again with the same state
   */
  public record PutBack(UUID subjectId, int versionBefore, int versionNow) {}

  private UndoLog() {}

  /** Begins an act of the unit's actor. */
  public static UUID begin(UnitOfWork unit, String action) {
    return begin(unit, Ids.next(), action);
  }

  /** The same under an id that was made before. */
  public static UUID begin(UnitOfWork unit, UUID actId, String action) {
    var act = new UndoAct(actId, unit.actor().id(), action, unit.now());
    unit.add(act);
    return unit.queries(
        session -> {
          session.flush();
          return act.id();
        });
  }

  /** Adds to the act what one of its transactions changed, in one statement. */
  public static void keep(UnitOfWork unit, UUID actId, List<Kept> changed) {
    unit.jdbc(connection -> insert(connection, unit.workspaceId(), actId, changed));
  }

  /** The act for this transaction alone; {@link Problem.Conflict} when it was taken back. */
  public static UndoAct claim(UnitOfWork unit, UUID actId) {
    var act =
        unit.<Optional<UndoAct>>queries(
                session ->
                    Optional.ofNullable(
                        session.find(UndoAct.class, actId, LockMode.PESSIMISTIC_WRITE)))
            .orElseThrow(() -> new Problem.NotFound(UndoAct.class.getSimpleName()).asException());
    return pending(act);
  }

  /** Makes sure that nobody begins to take the act back before this transaction has added to it. */
  public static void goOn(UnitOfWork unit, UUID actId) {
    if (claim(unit, actId).undoneUpTo().isPresent()) {
      throw alreadyUndone();
    }
  }

  /** Up to {@code limit} records that are still to be put back. */
  public static List<UndoItem> next(UnitOfWork unit, UndoAct act, int limit) {
    return unit.queries(UndoQueries_::new)
        .after(act.id(), act.undoneUpTo().orElse(BEFORE_ALL), Page.first(limit));
  }

  /**
   * Lets the actor's earlier acts go on from what is put back: after the last act the one before
   * can be taken back too, of the newest fifty. All move by the same number of versions, so that
   * what somebody changed between two of them still stands between them.
   */
  public static void carry(UnitOfWork unit, UndoAct act, List<PutBack> putBack) {
    unit.jdbc(connection -> carry(connection, unit, act, putBack));
  }

  /** How many records are still to be put back; {@link Problem.Conflict} when all were. */
  public static long remaining(Reading unit, UUID actId) {
    var act = pending(unit.require(UndoAct.class, actId));
    return unit.queries(UndoQueries_::new).countAfter(actId, act.undoneUpTo().orElse(BEFORE_ALL));
  }

  /** What an act did, as the history names it. */
  public static String action(Reading unit, UUID actId) {
    return unit.require(UndoAct.class, actId).action();
  }

  /** The newest act of the unit's actor that can be taken back. */
  public static Optional<UUID> latest(Reading unit) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, LATEST);
              var found = statement.id(unit.workspaceId()).id(unit.actor().id()).query()) {
            return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
          }
        });
  }

  private static UndoAct pending(UndoAct act) {
    if (!act.isPending()) {
      throw alreadyUndone();
    }
    return act;
  }

  private static ProblemException alreadyUndone() {
    return new Problem.Conflict(Messages.text("alert.undo.alreadyUndone")).asException();
  }

  private static int carry(
      Connection connection, UnitOfWork unit, UndoAct act, List<PutBack> putBack)
      throws SQLException {
    try (var statement = new BoundStatement(connection, CARRY)) {
      return statement
          .ids(putBack.stream().map(PutBack::subjectId).toList())
          .integers(putBack.stream().map(PutBack::versionBefore).toList())
          .integers(putBack.stream().map(PutBack::versionNow).toList())
          .id(unit.workspaceId())
          .id(unit.actor().id())
          .id(act.id())
          .id(unit.workspaceId())
          .update();
    }
  }

  private static int insert(Connection connection, UUID workspaceId, UUID actId, List<Kept> changed)
      throws SQLException {
    try (var statement = new BoundStatement(connection, INSERT)) {
      return statement
          .id(workspaceId)
          .id(actId)
          .ids(changed.stream().map(Kept::subjectId).toList())
          .integers(changed.stream().map(Kept::versionAfter).toList())
          .texts(changed.stream().map(Kept::stateBefore).toList())
          .update();
    }
  }
}
