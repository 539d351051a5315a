package io.sentineliq.workbench.platform.persistence;

import javax.sql.DataSource;

/** An open store, local or shared. Closing it ends every connection. */
public interface Datastore extends AutoCloseable {

  /** What the status bar says about the store. */
  StoreInfo info();

  /** Which database speaks. */
  DatabaseKind database();

  /** Connections with the rights of an ordinary user, auto-commit off. */
  DataSource dataSource();

  @Override
  void close();
}
