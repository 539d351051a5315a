package io.sentineliq.workbench.bench;

import java.sql.SQLException;

/** Fills a database with alerts by plain SQL, each with one observable of a smaller pool. */
final class ManyAlerts {

  private static final String WORKSPACE = "(select id from workspace)";

  private ManyAlerts() {}

  static void fill(Server server, String database, int count) throws SQLException {
    server.execute(
        database,
        "set session_replication_role = replica",
        """
        insert into alert (workspace_id, id, title, source, external_id, severity, severity_rank,
          status, detected_at, last_seen_at, created_at, updated_at)
        select %s, gen_random_uuid(), 'Alert of rule ' || n %% 977 || ' on host-' || n %% 5003,
          'Suricata', 'x' || n,
          (array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])[1 + n %% 4], 1 + n %% 4,
          (array['NEW', 'ACKNOWLEDGED', 'RESOLVED'])[1 + n %% 3],
          timestamptz '2026-01-01' + n * interval '7 seconds', now(), now(), now()
        from generate_series(1, %d) n\
        """
            .formatted(WORKSPACE, count),
        """
        insert into observable (workspace_id, id, type, value_as_written, normalised, value_digest,
          created_at, updated_at)
        select %s, gen_random_uuid(), 'DOMAIN', 'h' || n || '.example', 'h' || n || '.example',
          sha256(convert_to('h' || n || '.example', 'UTF8')), now(), now()
        from generate_series(1, %d) n\
        """
            .formatted(WORKSPACE, Math.max(1, count / 20)),
        """
        insert into alert_observable (workspace_id, alert_id, observable_id, linked_at)
        select a.workspace_id, a.id, o.id, now()
        from (select workspace_id, id, row_number() over () n from alert) a
        join (select id, row_number() over () n from observable) o
          on o.n = 1 + a.n %% %d\
        """
            .formatted(Math.max(1, count / 20)),
        "set session_replication_role = origin");
    server.execute(database, "vacuum analyze");
  }
}
