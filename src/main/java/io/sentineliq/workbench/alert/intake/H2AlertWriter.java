package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.alert.intake.DraftRows.AlertEntry;
import io.sentineliq.workbench.alert.intake.DraftRows.ObservableEntry;
import io.sentineliq.workbench.observable.ObservableKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Batches in the order of the keys. Two imports of one workspace take turns by the lock that orders
 * the history, so what is known cannot change between the question and the insert.
 */
final class H2AlertWriter implements AlertWriter {

  private static final String LOCK = "select size from log_head where workspace_id = ? for update";
  private static final String KNOWN_ALERTS =
      """
      select a.external_id from unnest(?) known (external_id)
      join alert a on a.workspace_id = ? and a.source = ? and a.external_id = known.external_id\
      """;
  private static final String KNOWN_OBSERVABLES =
      """
      select known.place, o.id from unnest(?, ?) with ordinality known (type, digest, place)
      join observable o
        on o.workspace_id = ? and o.type = known.type and o.value_digest = known.digest\
      """;

  /** Writers take turns, see above, so a second one would only wait. */
  @Override
  public int writers() {
    return 1;
  }

  /** What H2 easily keeps in memory until it is committed: see decision 0050. */
  @Override
  public int mostAtOnce() {
    return 1_000;
  }

  @Override
  public List<AlertEntry> write(Connection connection, Scope scope, List<AlertDraft> drafts)
      throws SQLException {
    lock(connection, scope);
    var alerts = unknown(connection, scope, DraftRows.alerts(drafts));
    if (alerts.isEmpty()) {
      return alerts;
    }
    var observables = DraftRows.observables(scope.workspaceId(), alerts);
    new AlertRows(connection, scope).insert(alerts);
    insertLinks(connection, scope, alerts, observableIds(connection, scope, observables));
    return alerts;
  }

  private static void lock(Connection connection, Scope scope) throws SQLException {
    try (var statement = connection.prepareStatement(LOCK)) {
      statement.setObject(1, scope.workspaceId());
      statement.executeQuery().close();
    }
  }

  private static List<AlertEntry> unknown(
      Connection connection, Scope scope, List<AlertEntry> alerts) throws SQLException {
    var bySource = alerts.stream().collect(Collectors.groupingBy(a -> a.draft().source()));
    Set<AlertEntry> known = new HashSet<>();
    for (var group : bySource.entrySet()) {
      var ids = known(connection, scope, group.getKey(), group.getValue());
      group.getValue().stream()
          .filter(alert -> ids.contains(alert.draft().externalId()))
          .forEach(known::add);
    }
    return alerts.stream()
        .filter(alert -> !known.contains(alert))
        .sorted(Comparator.comparing(alert -> alert.draft().externalId()))
        .toList();
  }

  private static Set<String> known(
      Connection connection, Scope scope, String source, List<AlertEntry> alerts)
      throws SQLException {
    try (var statement = connection.prepareStatement(KNOWN_ALERTS)) {
      statement.setObject(
          1, alerts.stream().map(a -> a.draft().externalId()).toArray(String[]::new));
      statement.setObject(2, scope.workspaceId());
      statement.setString(3, source);
      try (var rows = statement.executeQuery()) {
        var known = new HashSet<String>();
        while (rows.next()) {
          known.add(rows.getString(1));
        }
        return known;
      }
    }
  }

  /** The ids of {@code observables}, after those that were missing have been added. */
  private static Map<ObservableKey, UUID> observableIds(
      Connection connection, Scope scope, List<ObservableEntry> observables) throws SQLException {
    var known = knownObservables(connection, scope, observables);
    var ids = new HashMap<ObservableKey, UUID>();
    var added = new ArrayList<ObservableEntry>();
    try (var batch = new Batch(connection, ObservableRow.INSERT)) {
      for (var observable : observables) {
        var key = DraftRows.key(observable.draft());
        var id = known.get(key);
        if (id == null) {
          batch.add(ObservableRow.values(scope, observable));
          added.add(observable);
        }
        ids.put(key, id == null ? observable.id() : id);
      }
      batch.send();
    }
    tag(connection, scope, added);
    return ids;
  }

  private static void tag(Connection connection, Scope scope, List<ObservableEntry> added)
      throws SQLException {
    try (var tags = new Batch(connection, ObservableRow.INSERT_TAG)) {
      for (var observable : added) {
        for (var list : observable.draft().lists()) {
          tags.add(scope.workspaceId(), observable.id(), list.id());
        }
      }
      tags.send();
    }
  }

  private static Map<ObservableKey, UUID> knownObservables(
      Connection connection, Scope scope, List<ObservableEntry> observables) throws SQLException {
    try (var statement = connection.prepareStatement(KNOWN_OBSERVABLES)) {
      statement.setObject(1, observables.stream().map(o -> o.type().name()).toArray(String[]::new));
      statement.setObject(
          2, observables.stream().map(ObservableEntry::digest).toArray(byte[][]::new));
      statement.setObject(3, scope.workspaceId());
      try (var rows = statement.executeQuery()) {
        var known = new HashMap<ObservableKey, UUID>();
        while (rows.next()) {
          known.put(
              DraftRows.key(observables.get(rows.getInt(1) - 1).draft()),
              rows.getObject(2, UUID.class));
        }
        return known;
      }
    }
  }

  private record Link(UUID alertId, UUID observableId) {}

  /** In the order of the observables: that of the index that is large and the key they refer to. */
  private static List<Link> links(List<AlertEntry> alerts, Map<ObservableKey, UUID> observableIds) {
    var links = new ArrayList<Link>();
    for (var alert : alerts) {
      for (var observable : alert.draft().observables()) {
        var id = Objects.requireNonNull(observableIds.get(DraftRows.key(observable)));
        links.add(new Link(alert.id(), id));
      }
    }
    links.sort(Comparator.comparing(Link::observableId));
    return links;
  }

  /** Nobody linked these by hand, so no person is named. */
  private static void insertLinks(
      Connection connection,
      Scope scope,
      List<AlertEntry> alerts,
      Map<ObservableKey, UUID> observableIds)
      throws SQLException {
    var sql =
        "insert into alert_observable (workspace_id, alert_id, observable_id, linked_at)"
            + " values (?, ?, ?, ?)";
    try (var rows = new Batch(connection, sql)) {
      for (var link : links(alerts, observableIds)) {
        rows.add(scope.workspaceId(), link.alertId(), link.observableId(), scope.now());
      }
      rows.send();
    }
  }
}
