package io.sentineliq.workbench.timeline;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.audit.ExportTrail;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.query.Page;

/** The use cases of timelines over the store. */
public final class TimelineService implements Timelines {

  /** Beyond this a list says that there are more. */
  private static final int MOST = 500_000;

  private static final long HOUR = 3_600;

  /** The end of the year 9999. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public TimelineService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public IdSnapshot firstIds(TimelineQuery query, int limit, Progress progress) {
    return ids(query, limit, progress);
  }

  @Override
  public IdSnapshot allIds(TimelineQuery query, Progress progress) {
    return ids(query, MOST, progress);
  }

  @Override
  public List<TimelineEntry> rows(List<UUID> ids, Progress progress) {
    return transactions.read(progress, unit -> EntryReader.entries(unit, ids));
  }

  @Override
  public List<TimelineCount> counts(
      TimelineSubjects about, long seconds, long firstSlot, long endSlot, Progress progress) {
    var begin = moment(firstSlot * seconds);
    var end = moment(Math.min(LAST_SECOND / seconds, endSlot) * seconds);
    return transactions.read(
        progress,
        unit -> {
          var queries = unit.queries(TimelineQueries_::new);
          if (about.caseId() != null) {
            return seconds == HOUR
                ? queries.hoursOfCase(about.caseId(), begin, end)
                : queries.minutesOfCase(about.caseId(), begin, end);
          }
          var incident = Objects.requireNonNull(about.incidentId());
          return seconds == HOUR
              ? queries.hoursOfIncident(incident, begin, end)
              : queries.minutesOfIncident(incident, begin, end);
        });
  }

  private static Instant moment(long second) {
    return Instant.ofEpochSecond(Math.min(LAST_SECOND, second));
  }

  @Override
  public UUID add(TimelineSubjects about, ManualEntry entry) {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          var me = unit.reference(UserAccount.class, unit.actor().id());
          var event = new TimelineEvent(about, entry, me, unit.now());
          unit.add(event);
          unit.audit("TIMELINE_ENTRY_CREATED", ref(about), entry.title(), Difference.none());
          return event.id();
        });
  }

  @Override
  public int addAll(TimelineSubjects about, List<ManualEntry> entries, String file) {
    return transactions.write(
        Progress.unwatched(), unit -> EventWriter.add(unit, about, entries, ref(about), file));
  }

  @Override
  public void change(UUID id, int expectedVersion, ManualEntry entry) {
    transactions.write(
        unit -> {
          var event = own(unit, id, expectedVersion);
          var before = event.title();
          event.change(entry, unit.now());
          unit.audit(
              "TIMELINE_ENTRY_UPDATED",
              ref(event.about()),
              entry.title(),
              Difference.of("title", before, entry.title()));
        });
  }

  @Override
  public void remove(UUID id, int expectedVersion) {
    transactions.write(
        unit -> {
          var event = own(unit, id, expectedVersion);
          unit.remove(event);
          unit.audit(
              "TIMELINE_ENTRY_DELETED",
              ref(event.about()),
              event.title(),
              Difference.of("title", event.title(), ""));
        });
  }

  @Override
  public void exported(CsvExport.Written written) {
    transactions.write(unit -> ExportTrail.tell(unit, TimelineEvent.KIND, written));
  }

  private static TimelineEvent own(UnitOfWork unit, UUID id, int expectedVersion) {
    var event = unit.require(TimelineEvent.class, id, expectedVersion);
    if (!event.isOf(unit.actor().id())) {
      throw new Problem.Forbidden(Messages.text("timeline.act.change")).asException();
    }
    return event;
  }

  private static SubjectRef ref(TimelineSubjects about) {
    return about.caseId() == null
        ? new SubjectRef("INCIDENT", Objects.requireNonNull(about.incidentId()))
        : new SubjectRef("CASE", about.caseId());
  }

  private IdSnapshot ids(TimelineQuery query, int limit, Progress progress) {
    var page = Page.first(limit + 1);
    var about = query.about();
    var found =
        transactions.read(
            progress,
            unit -> {
              var queries = unit.queries(TimelineQueries_::new);
              var types = List.copyOf(query.types());
              var kinds = query.kinds();
              var byHand = kinds.contains(EventKind.BY_HAND);
              var alerts = kinds.contains(EventKind.ALERT);
              var incidents = kinds.contains(EventKind.INCIDENT);
              var cases = kinds.contains(EventKind.CASE);
              return about.caseId() == null
                  ? queries.idsOfIncident(
                      Objects.requireNonNull(about.incidentId()),
                      types,
                      byHand,
                      alerts,
                      incidents,
                      cases,
                      page)
                  : queries.idsOfCase(
                      about.caseId(), types, byHand, alerts, incidents, cases, page);
            });
    return IdSnapshot.of(found.subList(0, Math.min(limit, found.size())), found.size() <= limit);
  }
}
