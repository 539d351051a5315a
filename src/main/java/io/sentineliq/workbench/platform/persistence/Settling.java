package io.sentineliq.workbench.platform.persistence;

import java.sql.SQLException;

/** A connection to a store whose commits may be kept in memory for a moment. Found by unwrap. */
@FunctionalInterface
public interface Settling {

  /** Returns when everything committed so far survives the end of this process. */
  void settle() throws SQLException;
}
