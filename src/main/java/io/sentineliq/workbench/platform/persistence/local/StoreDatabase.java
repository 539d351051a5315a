package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.security.Secrets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.h2.Driver;

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

  /** A connection of the administrator that opens the file; no trace file, no exit hook. */
  Connection administrator(Access access) throws SQLException {
    return connect(
        StoreCredentials.ADMINISTRATOR,
        ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE" + access.options);
  }

  /** More connections of the administrator, while the file is open. */
  DataSource administrators() {
    return new H2Connections(() -> connect(StoreCredentials.ADMINISTRATOR, ""));
  }

  /** Connections of the ordinary user, while the file is open. */
  DataSource applications() {
    return new H2Connections(() -> connect(StoreCredentials.APPLICATION, ""));
  }

  private Connection connect(String user, String options) throws SQLException {
    var cipher = credentials.isEncrypted() ? ";CIPHER=AES" : "";
    var properties = new Properties();
    var password = credentials.password(user);
    properties.setProperty("user", user);
    properties.put("password", password);
    try {
      var connection =
          Driver.load()
              .connect("jdbc:h2:async:" + folder.databaseName() + cipher + options, properties);
      if (connection == null) {
        throw new IllegalStateException("H2 does not know its own address");
      }
      return connection;
    } finally {
      properties.remove("password");
      Secrets.wipe(password);
    }
  }
}
