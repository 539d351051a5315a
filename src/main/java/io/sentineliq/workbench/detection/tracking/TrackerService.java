package io.sentineliq.workbench.detection.tracking;

import io.sentineliq.workbench.brand.Brand;
import io.sentineliq.workbench.detection.text.TextBench;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** The use cases of trackers over the store. */
public final class TrackerService implements Trackers {

  /** How the history tells that stored texts are searched. */
  static final String SEARCHED = "DETECTION_TEXTS_SEARCHED";

  private static final int MOST = 100_000;
  private static final String NAME = "name";
  private static final UUID NOBODY = new UUID(0, 0);

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public TrackerService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public IdSnapshot firstIds(TrackerQuery query, int limit, Progress progress) {
    var page = Page.first(limit + 1);
    var ids =
        transactions.read(
            progress, unit -> unit.queries(TrackerQueries_::new).ids(!query.isActiveOnly(), page));
    return IdSnapshot.of(ids.subList(0, Math.min(limit, ids.size())), ids.size() <= limit);
  }

  @Override
  public IdSnapshot allIds(TrackerQuery query, Progress progress) {
    return firstIds(query, MOST, progress);
  }

  @Override
  public List<TrackerRow> rows(List<UUID> ids, Progress progress) {
    var found = new HashMap<UUID, TrackerRow>();
    transactions
        .read(progress, unit -> unit.queries(TrackerQueries_::new).rows(ids))
        .forEach(row -> found.put(row.id(), row));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public TrackerDetails details(UUID id, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            new TrackerDetails(
                unit.queries(TrackerQueries_::new)
                    .row(id)
                    .orElseThrow(
                        () ->
                            new Problem.NotFound(TrackerRule.class.getSimpleName()).asException()),
                unit.require(TrackerRule.class, id).said()));
  }

  /** The trackers that run, ready for texts. */
  public TextBench bench(Progress progress) {
    return transactions.read(
        progress,
        unit ->
            new TextBench(
                unit.queries(TrackerQueries_::new).active().stream()
                    .map(TrackerRule::watched)
                    .toList()));
  }

  @Override
  public UUID add(NewTracker said, Progress progress) {
    var tracker = said.toPattern().compile();
    var id =
        transactions.write(
            progress,
            unit -> {
              requireFreeName(unit, said.name(), NOBODY);
              var rule = new TrackerRule(said, brand(unit, said), unit.now());
              unit.add(rule);
              unit.audit("TRACKER_CREATED", rule.ref(), rule.name(), Difference.none());
              tellSearch(unit, rule.ref(), rule.name());
              return rule.id();
            });
    new MatchUpdate(transactions, id, tracker).run(progress);
    return id;
  }

  @Override
  public void change(UUID id, int expectedVersion, NewTracker said, Progress progress) {
    var tracker = said.toPattern().compile();
    transactions.write(
        progress,
        unit -> {
          var rule = unit.require(TrackerRule.class, id, expectedVersion);
          requireFreeName(unit, said.name(), id);
          var before = rule.said();
          rule.change(said, brand(unit, said), unit.now());
          unit.audit("TRACKER_UPDATED", rule.ref(), rule.name(), difference(before, said));
          tellSearch(unit, rule.ref(), rule.name());
          return true;
        });
    new MatchUpdate(transactions, id, tracker).run(progress);
  }

  @Override
  public void run(UUID id, int expectedVersion, boolean isRun) {
    transactions.write(
        unit -> {
          var rule = unit.require(TrackerRule.class, id, expectedVersion);
          var before = rule.isActive();
          rule.run(isRun, unit.now());
          unit.audit(
              "TRACKER_UPDATED", rule.ref(), rule.name(), Difference.of("active", before, isRun));
        });
  }

  @Override
  public Trial beginTrial(Optional<UUID> tracker, String name) {
    transactions.write(
        unit -> tellSearch(unit, new SubjectRef(TrackerRule.KIND, tracker.orElse(NOBODY)), name));
    return (said, progress) -> PreviewRun.of(transactions, said, tracker, progress);
  }

  private static void tellSearch(UnitOfWork unit, SubjectRef tracker, String name) {
    unit.audit(SEARCHED, tracker, name, Difference.none(), Map.of("tracker", name));
  }

  private static @Nullable Brand brand(UnitOfWork unit, NewTracker said) {
    var brandId = said.brandId();
    return brandId == null ? null : unit.require(Brand.class, brandId);
  }

  private static void requireFreeName(Reading unit, String name, UUID own) {
    if (unit.queries(TrackerQueries_::new).others(name, own) > 0) {
      throw new Problem.InvalidField(NAME, "tracker.input.taken", List.of(name)).asException();
    }
  }

  private static Difference difference(NewTracker before, NewTracker after) {
    return Difference.of("name", before.name(), after.name())
        .and("type", before.type(), after.type())
        .and("pattern", before.pattern(), after.pattern())
        .and("brand", before.brandId(), after.brandId())
        .and("case_sensitive", before.isCaseSensitive(), after.isCaseSensitive())
        .and("fuzzy", before.isFuzzy(), after.isFuzzy())
        .and("threshold", before.threshold(), after.threshold())
        .and("severity", before.severity(), after.severity())
        .and("tag", before.autoTag(), after.autoTag())
        .and("notify_on", before.notifyOn(), after.notifyOn());
  }
}
