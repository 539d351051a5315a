package io.sentineliq.workbench.platform.persistence.local;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Connections to the database of a folder. The prefix {@code async:} keeps the database alive when
 * a thread is interrupted while it reads; passwords travel as characters, never in the address.
 */
record StoreDatabase(StoreFolder folder, StoreCredentials credentials) {

  /** How the administrator opens the file. */
  enum Access {
    /** Makes a new file. */
    CREATE(""),
    /** Works on an existing file. */
    WRITE(";IFEXISTS=TRUE"),
    /** Leaves every byte of an existing file as it is. */
    READ(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");

    private final String options;

    Access(String options) {
      this.options = options;
    }
  }

  /**
   * A connection of the administrator that opens the file; no trace file, no exit hook. H2 would
   * move parts of the file together when it closes it, over what the newest header still needs: a
   * process killed there loses what was committed. Hence no time for that.
   */
  Connection administrator(Access access) throws SQLException {
    return source(
            StoreCredentials.ADMINISTRATOR,
            ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0" + access.options)
        .getConnection();
  }

  /** More connections of the administrator, while the file is open. */
  DataSource administrators() {
    return source(StoreCredentials.ADMINISTRATOR, "");
  }

  /** Connections of the ordinary user, while the file is open. */
  DataSource applications() {
    return source(StoreCredentials.APPLICATION, "");
  }

  private DataSource source(String user, String options) {
    var cipher = credentials.isEncrypted() ? ";CIPHER=AES" : "";
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:async:" + folder.databaseName() + cipher + options);
    source.setUser(user);
    source.setPasswordChars(credentials.password(user));
    return source;
  }
}
