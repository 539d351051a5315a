package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.persistence.DatabaseKind;

/** The databases every persistence test runs on. 15 has no skip scan to hide a missing index. */
public enum TestDatabase {
  H2(DatabaseKind.H2),
  POSTGRESQL_18(DatabaseKind.POSTGRESQL),
  POSTGRESQL_15(DatabaseKind.POSTGRESQL);

  private final DatabaseKind kind;

  TestDatabase(DatabaseKind kind) {
    this.kind = kind;
  }

  /** Which SQL it speaks. */
  public DatabaseKind kind() {
    return kind;
  }
}
