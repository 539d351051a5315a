package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Migrations;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Acts on a server as its administrator. */
final class ActsOnServer implements ServerActs {

  private final SharedAddress address;
  private final String login;
  private final DataSource administrator;

  ActsOnServer(SharedAddress address, String login, DataSource administrator) {
    this.address = address;
    this.login = login;
    this.administrator = administrator;
  }

  @Override
  public void run(ServerScript script) {
    // Each script is a transaction of its own; when it fails, the connection ends and takes it
    // back.
    try (var connection = administrator.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(script.sql());
    } catch (SQLException e) {
      throw SharedErrors.onAdministration(address, login, e);
    }
  }

  @Override
  public void migrate() {
    Migrations.migrate(administrator, DatabaseKind.POSTGRESQL);
  }

  /** The password leaves this process only as a SCRAM verifier. */
  @Override
  public void setPassword(String role, char[] password) {
    try (var connection = administrator.getConnection()) {
      connection.unwrap(PGConnection.class).alterUserPassword(role, password, "scram-sha-256");
    } catch (SQLException e) {
      throw SharedErrors.onAdministration(address, login, e);
    }
  }
}
