package io.sentineliq.workbench.workspace;

import java.sql.Connection;
import java.sql.SQLException;

/** What changes the workspaces of a store from outside of them. */
interface StoreActs {

  /** Makes a workspace. */
  void create(Connection connection, String name, String slug) throws SQLException;

  /** Answers the invitation of {@code token}; the short name of its workspace. */
  String join(Connection connection, String token) throws SQLException;

  /** The statement that reads what nobody can open: id, short name, name, when deleted. */
  String closed();

  /** Opens a workspace again. */
  void reopen(Connection connection, ClosedWorkspace workspace) throws SQLException;
}
