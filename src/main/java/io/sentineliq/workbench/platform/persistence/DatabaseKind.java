package io.sentineliq.workbench.platform.persistence;

import java.util.Locale;

/** The two databases that hold the same schema. */
public enum DatabaseKind {
  H2,
  POSTGRESQL;

  /** The folder of this database's own migrations. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
