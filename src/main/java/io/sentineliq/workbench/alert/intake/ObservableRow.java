package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.alert.intake.DraftRows.ObservableEntry;

/** The row of an observable that an import meets for the first time. */
final class ObservableRow {

  static final String INSERT =
      """
      insert into observable (workspace_id, id, type, value_as_written, normalised, value_digest,
        ignore_for_correlation, source, creator_id, created_at, updated_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  static final String INSERT_TAG =
      "insert into observable_tag (workspace_id, observable_id, tag) values (?, ?, ?)";

  private ObservableRow() {}

  static Object[] values(AlertWriter.Scope scope, ObservableEntry observable) {
    return new Object[] {
      scope.workspaceId(),
      observable.id(),
      observable.type().name(),
      observable.draft().written(),
      observable.draft().normalised(),
      observable.digest(),
      observable.draft().isContextOnly(),
      observable.source(),
      scope.actorId(),
      scope.now(),
      scope.now()
    };
  }
}
