package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.task.Progress;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.ScrollMode;
import org.hibernate.Session;
import org.hibernate.query.Order;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.specification.ProjectionSpecification;
import org.hibernate.query.specification.SelectionSpecification;

/** The ids of exhibits that match, the newest first; those of one case by their numbers. */
record ExhibitIds(Session session, Reading unit) {

  private static final int FETCH = 5_000;
  private static final char ESCAPE = '\\';

  IdSnapshot collect(ExhibitQuery query, int limit, Progress progress) {
    var selection =
        SelectionSpecification.create(Evidence.class)
            .augment(
                (build, select, item) ->
                    select.where(
                        conditions(query, (HibernateCriteriaBuilder) build, select, item)));
    selection.resort(order(query));
    var ids = ProjectionSpecification.create(selection);
    ids.select(Evidence_.id);
    var found = new IdSnapshot.Builder();
    var statement = ids.createQuery(session).setFetchSize(FETCH).setReadOnly(true);
    try (var rows =
        statement
            .setMaxResults(limit == Integer.MAX_VALUE ? limit : limit + 1)
            .scroll(ScrollMode.FORWARD_ONLY)) {
      while (rows.next()) {
        if (found.size() == limit) {
          return found.build(false);
        }
        found.add((UUID) rows.get()[0]);
        if (found.size() % FETCH == 0) {
          progress.stopIfCancelled();
        }
      }
    }
    return found.build(true);
  }

  private static List<Order<? super Evidence>> order(ExhibitQuery query) {
    return query.caseId().isPresent()
        ? List.of(
            Order.asc(Evidence_.workspaceId),
            Order.asc(Evidence_.caseId),
            Order.asc(Evidence_.exhibit))
        : List.of(
            Order.asc(Evidence_.workspaceId),
            Order.desc(Evidence_.collectedAt),
            Order.desc(Evidence_.id));
  }

  private Predicate[] conditions(
      ExhibitQuery query,
      HibernateCriteriaBuilder build,
      CommonAbstractCriteria select,
      Root<Evidence> item) {
    var all = new ArrayList<Predicate>();
    query.caseId().ifPresent(id -> all.add(build.equal(item.get(Evidence_.caseId), id)));
    if (!query.kinds().isEmpty()) {
      all.add(item.get(Evidence_.kind).in(query.kinds()));
    }
    if (!query.words().isBlank()) {
      all.add(found(query.words().strip().toLowerCase(Locale.ROOT), build, select, item));
    }
    if (!query.states().isEmpty() || query.custodianId().isPresent() || query.isTroubled()) {
      all.add(item.get(Evidence_.id).in(standing(query, build, select)));
    }
    return all.toArray(Predicate[]::new);
  }

  private Subquery<UUID> standing(
      ExhibitQuery query, HibernateCriteriaBuilder build, CommonAbstractCriteria select) {
    var ids = select.subquery(UUID.class);
    var state = ids.from(EvidenceState.class);
    var all = new ArrayList<Predicate>();
    if (!query.states().isEmpty()) {
      all.add(state.get(EvidenceState_.state).in(query.states()));
    }
    query
        .custodianId()
        .ifPresent(id -> all.add(build.equal(state.get(EvidenceState_.custodianId), id)));
    if (query.isTroubled()) {
      all.add(
          build.or(
              build.isTrue(state.get(EvidenceState_.isFailed)),
              build.and(
                  build.equal(state.get(EvidenceState_.state), CustodyState.CHECKED_OUT),
                  build.lessThan(state.get(EvidenceState_.dueAt), unit.now()))));
    }
    return ids.select(state.get(EvidenceState_.evidenceId)).where(all.toArray(Predicate[]::new));
  }

  private static Predicate found(
      String words,
      HibernateCriteriaBuilder build,
      CommonAbstractCriteria select,
      Root<Evidence> item) {
    var literal = words.replaceAll("([\\\\%_])", "\\\\$1");
    var ids = select.subquery(UUID.class);
    var tag = ids.from(EvidenceTag.class);
    ids.select(tag.get(EvidenceTag_.evidenceId))
        .where(build.equal(build.lower(tag.get(EvidenceTag_.tag)), words));
    return build.or(
        build.like(build.lower(item.get(Evidence_.name)), "%" + literal + "%", ESCAPE),
        build.like(item.get(Evidence_.sha256), literal + "%", ESCAPE),
        build.like(item.get(Evidence_.sha1), literal + "%", ESCAPE),
        build.like(item.get(Evidence_.md5), literal + "%", ESCAPE),
        item.get(Evidence_.id).in(ids));
  }
}
