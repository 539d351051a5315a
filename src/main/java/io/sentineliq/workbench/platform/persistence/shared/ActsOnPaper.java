package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.persistence.Migrations;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Shows what would be run, as psql can run it; reads the server and changes nothing there. */
final class ActsOnPaper implements ServerActs {

  private final DataSource administrator;
  private final Consumer<String> paper;

  ActsOnPaper(DataSource administrator, Consumer<String> paper) {
    this.administrator = administrator;
    this.paper = paper;
  }

  @Override
  public void run(ServerScript script) {
    paper.accept(script.sql());
  }

  @Override
  public void migrate() {
    Migrations.pending(administrator)
        .forEach(
            script ->
                paper.accept(script.asTransaction("sentineliq_owner", "sentineliq, pg_temp")));
  }

  /** What it is stays with whoever types it. */
  @Override
  public void setPassword(String role, char[] password) {
    paper.accept("\\password \"" + role.replace("\"", "\"\"") + "\"\n");
  }
}
