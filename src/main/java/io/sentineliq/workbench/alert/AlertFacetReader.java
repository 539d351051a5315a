package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.workspace.MemberQueries_;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaRoot;

/** Counts alerts by what they have in common, in one statement each. */
record AlertFacetReader(Session session, Reading unit) {

  AlertFacets cells(AlertFilter filter) {
    var around =
        filter.withSeverities(Set.of()).withStatuses(Set.of()).withAssigned(new Assigned.Anyone());
    var build = session.getCriteriaBuilder();
    var query = build.createQuery(Object[].class);
    var alert = query.from(Alert.class);
    var rank = alert.get(Alert_.severityRank);
    var status = alert.get(Alert_.status);
    Expression<UUID> assignee = alert.get(Alert_.assignee).get("id");
    narrow(query, build, alert, around);
    query
        .select(build.array(rank, status, assignee, build.count()))
        .groupBy(rank, status, assignee);
    var cells = session.createSelectionQuery(query).getResultList().stream().map(this::cell);
    return new AlertFacets(
        cells.toList(), filter, Optional.of(unit.actor().id()), person(filter.assigned()));
  }

  List<FacetValue> values(AlertFilter filter, AlertFacet facet, int limit) {
    var build = session.getCriteriaBuilder();
    var query = build.createQuery(FacetValue.class);
    var alert = query.from(Alert.class);
    var value = value(alert, facet);
    narrow(query, build, alert, filter.withValues(facet, Set.of()));
    var count = build.count();
    query
        .select(build.construct(FacetValue.class, value, count))
        .groupBy(value)
        .having(build.isNotNull(value))
        .orderBy(build.desc(count), build.asc(value));
    return session.createSelectionQuery(query).setMaxResults(limit).getResultList();
  }

  private void narrow(
      JpaCriteriaQuery<?> query,
      HibernateCriteriaBuilder build,
      Root<Alert> alert,
      AlertFilter filter) {
    query.where(AlertPredicates.of(filter, unit).of(build, query, alert));
  }

  private static Expression<String> value(JpaRoot<Alert> alert, AlertFacet facet) {
    return switch (facet) {
      case SOURCE -> alert.get(Alert_.source);
      case CATEGORY -> alert.get(Alert_.category);
      case TAG -> {
        var tag = alert.join(AlertTag.class);
        tag.on(tag.get(AlertTag_.alert).equalTo(alert));
        yield tag.get(AlertTag_.tag);
      }
    };
  }

  private AlertFacets.Cell cell(Object[] row) {
    var rank = (short) row[0];
    var severity =
        Arrays.stream(Severity.values()).filter(s -> s.rank() == rank).findFirst().orElseThrow();
    return new AlertFacets.Cell(severity, (AlertStatus) row[1], (UUID) row[2], (long) row[3]);
  }

  private Optional<UUID> person(Assigned assigned) {
    return assigned instanceof Assigned.Person(var login)
        ? unit.queries(MemberQueries_::new).idOf(login)
        : Optional.empty();
  }
}
