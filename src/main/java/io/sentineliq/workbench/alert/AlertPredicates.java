package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.observable.CyberObservable_;
import io.sentineliq.workbench.observable.Refang;
import io.sentineliq.workbench.platform.persistence.Reading;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/**
 * A filter as conditions of a query over alerts. What stands in other tables is asked for by
 * subqueries that do not depend on the alert, so that a database answers each once.
 *
 * @param me whoever looks
 */
record AlertPredicates(AlertFilter filter, Instant now, UUID me) {

  private static final char ESCAPE = '\\';

  static AlertPredicates of(AlertFilter filter, Reading unit) {
    return new AlertPredicates(filter, unit.now(), unit.actor().id());
  }

  /** All of them must hold. */
  Predicate[] of(HibernateCriteriaBuilder build, CommonAbstractCriteria query, Root<Alert> alert) {
    var all = new ArrayList<Predicate>();
    all.add(build.isNull(alert.get(Alert_.deletedAt)));
    if (!filter.severities().isEmpty()) {
      var ranks = filter.severities().stream().map(severity -> severity.rank()).toList();
      all.add(alert.get(Alert_.severityRank).in(ranks));
    }
    if (!filter.statuses().isEmpty()) {
      all.add(alert.get(Alert_.status).in(filter.statuses()));
    }
    if (!filter.sources().isEmpty()) {
      all.add(alert.get(Alert_.source).in(filter.sources()));
    }
    if (!filter.categories().isEmpty()) {
      all.add(alert.get(Alert_.category).in(filter.categories()));
    }
    if (!filter.tags().isEmpty()) {
      all.add(alert.get(Alert_.id).in(tagged(query)));
    }
    assigned(build, alert, all);
    detected(build, alert, all);
    filter.words().forEach(word -> all.add(found(word, build, query, alert)));
    return all.toArray(Predicate[]::new);
  }

  private void assigned(HibernateCriteriaBuilder build, Root<Alert> alert, List<Predicate> all) {
    var assignee = alert.get(Alert_.assignee);
    switch (filter.assigned()) {
      case Assigned.Anyone _ -> {}
      case Assigned.Nobody _ -> all.add(build.isNull(assignee));
      case Assigned.Me _ -> all.add(build.equal(assignee.get("id"), me));
      case Assigned.Person(var login) -> all.add(build.equal(assignee.get("username"), login));
    }
  }

  private void detected(HibernateCriteriaBuilder build, Root<Alert> alert, List<Predicate> all) {
    var at = alert.get(Alert_.detectedAt);
    filter.detected().from(now).ifPresent(f -> all.add(build.greaterThanOrEqualTo(at, f)));
    filter.detected().until(now).ifPresent(u -> all.add(build.lessThan(at, u)));
  }

  private Subquery<UUID> tagged(CommonAbstractCriteria query) {
    var ids = query.subquery(UUID.class);
    var tag = ids.from(AlertTag.class);
    return ids.select(tag.get(AlertTag_.alert).get(Alert_.id))
        .where(tag.get(AlertTag_.tag).in(filter.tags()));
  }

  private static Predicate found(
      String word,
      HibernateCriteriaBuilder build,
      CommonAbstractCriteria query,
      Root<Alert> alert) {
    var id = alert.get(Alert_.id);
    return build.or(
        contains(build, alert.get(Alert_.title), word),
        id.in(withAsset(word, build, query)),
        id.in(withTag(word, build, query)),
        id.in(withObservable(word, build, query)));
  }

  private static Subquery<UUID> withAsset(
      String word, HibernateCriteriaBuilder build, CommonAbstractCriteria query) {
    var ids = query.subquery(UUID.class);
    var asset = ids.from(AlertAsset.class);
    return ids.select(asset.get(AlertAsset_.alert).get(Alert_.id))
        .where(contains(build, asset.get(AlertAsset_.asset), word));
  }

  private static Subquery<UUID> withTag(
      String word, HibernateCriteriaBuilder build, CommonAbstractCriteria query) {
    var ids = query.subquery(UUID.class);
    var tag = ids.from(AlertTag.class);
    return ids.select(tag.get(AlertTag_.alert).get(Alert_.id))
        .where(contains(build, tag.get(AlertTag_.tag), word));
  }

  private static Subquery<UUID> withObservable(
      String word, HibernateCriteriaBuilder build, CommonAbstractCriteria query) {
    var ids = query.subquery(UUID.class);
    var link = ids.from(AlertObservable.class);
    var observable = link.join(AlertObservable_.observable);
    return ids.select(link.get(AlertObservable_.alert).get(Alert_.id))
        .where(contains(build, observable.get(CyberObservable_.normalised), Refang.text(word)));
  }

  private static Predicate contains(
      HibernateCriteriaBuilder build, Expression<String> text, String word) {
    var pattern = "%" + escaped(word.toLowerCase(Locale.ROOT)) + "%";
    return build.like(build.lower(text), pattern, ESCAPE);
  }

  private static String escaped(String word) {
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
