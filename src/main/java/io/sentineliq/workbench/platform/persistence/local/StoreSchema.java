package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The schema a store is brought to. */
interface StoreSchema {

  /** The version this program works with. */
  String latest();

  /** Where a store stands, by one query. */
  Migrations.Standing standing(Connection connection) throws SQLException;

  /** Brings a store to the latest version. */
  void migrate(DataSource administrators);

  /** The program's own migrations. */
  static StoreSchema ofProgram() {
    return new StoreSchema() {
      @Override
      public String latest() {
        return Migrations.LATEST;
      }

      @Override
      public Migrations.Standing standing(Connection connection) throws SQLException {
        return Migrations.standing(connection);
      }

      @Override
      public void migrate(DataSource administrators) {
        Migrations.migrate(administrators, DatabaseKind.H2);
      }
    };
  }
}
