package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.observable.Refang;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.WordIndex;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A filter as the condition of a statement over {@code alert a}, with the values it asks for. Plain
 * SQL, because a list is asked for again with every letter typed, and building the same as a
 * criteria query takes longer than the first page takes the database. What stands in other tables
 * is asked for by subqueries that do not depend on the alert, so that a database answers each once.
 * Names of constants stand in the text, which lets a database plan for them; nothing that a person
 * or a file wrote ever does.
 */
final class AlertConditions {

  private static final String WITH_ASSET =
      "select s.alert_id from alert_asset s where s.workspace_id = ? and lower(s.asset) like ?"
          + " escape '\\'";
  private static final String WITH_TAG =
      "select t.alert_id from alert_tag t where t.workspace_id = ? and lower(t.tag) like ?"
          + " escape '\\'";
  private static final String WITH_OBSERVABLE =
      "select l.alert_id from alert_observable l join observable o"
          + " on o.workspace_id = l.workspace_id and o.id = l.observable_id"
          + " where l.workspace_id = ? and lower(o.normalised) like ? escape '\\'";

  private static final String AMONG = "a.id = any(?)";

  private final UUID workspaceId;
  private final StringBuilder sql =
      new StringBuilder("a.workspace_id = ? and a.deleted_at is null");
  private final List<Object> values = new ArrayList<>();

  private AlertConditions(UUID workspaceId) {
    this.workspaceId = workspaceId;
    values.add(workspaceId);
  }

  /** The condition of {@code filter} for whoever looks. */
  static AlertConditions of(AlertFilter filter, Reading unit) {
    var conditions = new AlertConditions(unit.workspaceId());
    conditions.constants(
        "a.severity_rank", filter.severities().stream().map(s -> "" + s.rank()).toList());
    conditions.constants(
        "a.status", filter.statuses().stream().map(s -> "'" + s.name() + "'").toList());
    conditions.oneOf("a.source", filter.sources());
    conditions.oneOf("a.category", filter.categories());
    conditions.tagged(filter.tags(), unit);
    conditions.assigned(filter.assigned(), unit.actor().id());
    conditions.detected(filter.detected(), unit.now());
    conditions.came(filter.origin());
    filter.words().forEach(word -> conditions.found(word, unit));
    return conditions;
  }

  /** The condition, to stand after {@code where}. */
  String sql() {
    return sql.toString();
  }

  /** Gives the statement the values that {@link #sql} asks for. */
  BoundStatement bind(BoundStatement statement) throws SQLException {
    for (var value : values) {
      switch (value) {
        case UUID id -> statement.id(id);
        case Instant moment -> statement.moment(moment);
        case Found(var ids) -> statement.ids(ids);
        default -> statement.text((String) value);
      }
    }
    return statement;
  }

  private void and(String condition, Object... more) {
    sql.append(" and ").append(condition);
    values.addAll(List.of(more));
  }

  private void constants(String column, List<String> names) {
    if (!names.isEmpty()) {
      and(column + names.stream().collect(Collectors.joining(", ", " in (", ")")));
    }
  }

  private void oneOf(String column, Collection<String> wanted) {
    if (!wanted.isEmpty()) {
      and(column + " in " + marks(wanted), wanted.toArray());
    }
  }

  private void tagged(Collection<String> tags, Reading unit) {
    if (!tags.isEmpty()) {
      TaggedAlerts.few(unit, tags)
          .ifPresentOrElse(ids -> and(AMONG, new Found(ids)), () -> withTags(tags));
    }
  }

  private void withTags(Collection<String> tags) {
    var with = "select t.alert_id from alert_tag t where t.workspace_id = ? and t.tag in ";
    and("a.id in (" + with + marks(tags) + ")", workspaceId);
    values.addAll(tags);
  }

  private void assigned(Assigned assigned, UUID me) {
    switch (assigned) {
      case Assigned.Anyone _ -> {}
      case Assigned.Nobody _ -> and("a.assignee_id is null");
      case Assigned.Me _ -> and("a.assignee_id = ?", me);
      case Assigned.Person(var login) ->
          and("a.assignee_id in (select u.id from user_account u where u.username = ?)", login);
    }
  }

  private void detected(TimeRange range, Instant now) {
    range.from(now).ifPresent(from -> and("a.detected_at >= ?", from));
    range.until(now).ifPresent(until -> and("a.detected_at < ?", until));
  }

  /** Alerts of an import were made after its id, and ids grow, so the key leads to them. */
  private void came(AlertOrigin origin) {
    switch (origin) {
      case AlertOrigin.Any _ -> {}
      case AlertOrigin.Import(var id) -> and("a.import_id = ? and a.id > ?", id, id);
      case AlertOrigin.Arrival(var since) -> and("a.id >= ?", Ids.firstAt(since));
      case AlertOrigin.Handover(var id) -> and("a.handover_id = ?", id);
    }
  }

  private void found(String word, Reading unit) {
    var plain = pattern(word);
    var refanged = pattern(Refang.text(word));
    WordIndex.find(unit, "alerts_with", word, plain, refanged)
        .ifPresentOrElse(ids -> and(AMONG, new Found(ids)), () -> compared(plain, refanged));
  }

  private void compared(String plain, String refanged) {
    and("(lower(a.title) like ? escape '\\'", plain);
    orIn(WITH_ASSET, plain);
    orIn(WITH_TAG, plain);
    orIn(WITH_OBSERVABLE, refanged);
    sql.append(")");
  }

  private void orIn(String subquery, String pattern) {
    sql.append(" or a.id in (").append(subquery).append(")");
    values.add(workspaceId);
    values.add(pattern);
  }

  private static String marks(Collection<?> values) {
    return Collections.nCopies(values.size(), "?").stream()
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String pattern(String word) {
    var escaped =
        word.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + escaped + "%";
  }

  /** Alerts that have a word or a tag. */
  private record Found(List<UUID> ids) {}
}
