package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertVerbs.UndoToken;
import io.sentineliq.workbench.alert.LeftAlone;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.persistence.Versioned;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.undo.UndoItem;
import io.sentineliq.workbench.undo.UndoLog;
import io.sentineliq.workbench.undo.UndoLog.Kept;
import io.sentineliq.workbench.undo.UndoLog.PutBack;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Acts on many records of one kind, a transaction for each hundred, remembered as one act and taken
 * back as one. What somebody changed since stays as it is and is counted.
 *
 * @param <E> the records
 */
public final class RecordActs<E extends Versioned> {

  private static final int CHUNK = 100;

  private final Transactions transactions;
  private final RecordKind<E> kind;
  private final Map<LeftAlone, Long> leftAlone = new EnumMap<>(LeftAlone.class);
  private @Nullable UUID actId;
  private long changed;
  private long reached;

  /** One act, which is done or taken back once. */
  public RecordActs(Transactions transactions, RecordKind<E> kind) {
    this.transactions = transactions;
    this.kind = kind;
  }

  /** Remembers what one transaction changed of one record, so that it can be taken back. */
  public static void remember(
      UnitOfWork unit, String action, Versioned record, String stateBefore) {
    flush(unit);
    var act = UndoLog.begin(unit, action);
    UndoLog.keep(unit, act, List.of(new Kept(record.ref().id(), record.version(), stateBefore)));
  }

  /**
   * Does what {@code deeds} makes for each transaction to those of {@code ids} that allow it;
   * {@code action} names it for undo.
   */
  public ActResult run(
      String action, List<UUID> ids, Function<UnitOfWork, RecordDeed<E>> deeds, Progress progress) {
    Problem stoppedBy = null;
    for (var from = 0; from < ids.size() && stoppedBy == null; from += CHUNK) {
      var some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
      if (progress.isCancelled()) {
        stoppedBy = new Problem.Cancelled();
      } else {
        transactions.write(progress, unit -> chunk(unit, action, some, deeds.apply(unit)));
        reached += some.size();
        progress.report(reached, ids.size(), "");
      }
    }
    return result(ids.size() - reached, Optional.ofNullable(stoppedBy));
  }

  /** Takes the act {@code id} back, chunk by chunk. */
  public ActResult takeBack(UUID id, Progress progress) {
    while (transactions.write(progress, unit -> backChunk(unit, id))) {
      progress.stopIfCancelled();
    }
    return result(0, Optional.empty());
  }

  private ActResult result(long notReached, Optional<Problem> stoppedBy) {
    return new ActResult(
        Optional.ofNullable(actId).map(UndoToken::new), changed, leftAlone, notReached, stoppedBy);
  }

  private int chunk(UnitOfWork unit, String action, List<UUID> ids, RecordDeed<E> deed) {
    if (actId != null) {
      UndoLog.goOn(unit, actId);
    }
    var found = kind.find(unit, ids);
    leave(LeftAlone.GONE, ids.size() - (long) found.size());
    var allowed = allowed(unit, found, deed);
    if (allowed.isEmpty()) {
      return 0;
    }
    var before = allowed.stream().map(kind::state).toList();
    var stories = allowed.stream().map(record -> deed.change(unit, record)).toList();
    flush(unit);
    var act = actId == null ? UndoLog.begin(unit, action) : actId;
    actId = act;
    var kept = new ArrayList<Kept>();
    for (var i = 0; i < allowed.size(); i++) {
      var record = allowed.get(i);
      kept.add(new Kept(record.ref().id(), record.version(), before.get(i)));
    }
    UndoLog.keep(unit, act, kept);
    stories.forEach(Runnable::run);
    changed += allowed.size();
    return allowed.size();
  }

  private List<E> allowed(UnitOfWork unit, List<E> found, RecordDeed<E> deed) {
    var changeable = kind.changeable(unit, found);
    var allowed = new ArrayList<E>();
    for (var record : found) {
      var refusal =
          changeable.contains(record.ref().id())
              ? deed.refusal(record)
              : Optional.of(LeftAlone.NOT_YOURS);
      refusal.ifPresentOrElse(reason -> leave(reason, 1), () -> allowed.add(record));
    }
    return allowed;
  }

  private boolean backChunk(UnitOfWork unit, UUID id) {
    var act = UndoLog.claim(unit, id);
    var ahead = UndoLog.next(unit, act, CHUNK + 1);
    var items = ahead.subList(0, Math.min(CHUNK, ahead.size()));
    var putBack = putBack(unit, items);
    UndoLog.carry(unit, act, putBack);
    if (!items.isEmpty()) {
      act.undoneUpTo(items.getLast().subjectId(), unit.now());
    }
    if (ahead.size() == items.size()) {
      act.undone(unit.now());
    }
    return ahead.size() > items.size();
  }

  private List<PutBack> putBack(UnitOfWork unit, List<UndoItem> items) {
    var ids = items.stream().map(UndoItem::subjectId).toList();
    var records = kind.find(unit, ids);
    var changeable = kind.changeable(unit, records);
    var found =
        records.stream().collect(Collectors.toMap(one -> one.ref().id(), Function.identity()));
    var done = new ArrayList<UndoItem>();
    var stories = new ArrayList<Runnable>();
    for (var item : items) {
      var record = found.get(item.subjectId());
      if (record == null) {
        leave(LeftAlone.GONE, 1);
      } else if (record.version() != item.versionAfter()) {
        leave(LeftAlone.CHANGED_SINCE, 1);
      } else if (!changeable.contains(item.subjectId())) {
        leave(LeftAlone.NOT_YOURS, 1);
      } else {
        stories.add(kind.putBack(unit, record, item.stateBefore()));
        done.add(item);
      }
    }
    flush(unit);
    stories.forEach(Runnable::run);
    changed += done.size();
    return done.stream()
        .map(
            item -> new PutBack(item.subjectId(), item.versionAfter() - 1, item.versionAfter() + 1))
        .toList();
  }

  private void leave(LeftAlone reason, long count) {
    if (count > 0) {
      leftAlone.merge(reason, count, Long::sum);
    }
  }

  /** The versions that the store gives are known only after it. */
  private static void flush(UnitOfWork unit) {
    unit.queries(
        (Session session) -> {
          session.flush();
          return session;
        });
  }
}
