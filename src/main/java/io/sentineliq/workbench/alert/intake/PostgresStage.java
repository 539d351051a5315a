package io.sentineliq.workbench.alert.intake;

import java.util.List;

/**
 * The temporary tables of an import and the statements that empty them into the store. Each
 * statement but the first takes the workspace, the person and the moment; the first takes the
 * import for the person.
 */
final class PostgresStage {

  static final List<String> TABLES =
      List.of(
          """
          create temporary table if not exists intake_alert (id uuid, title text, description text,
            source text, external_id text, severity text, severity_rank smallint,
            detected_at timestamptz, category text) on commit delete rows\
          """,
          """
          create temporary table if not exists intake_part (alert_id uuid, metadata text,
            sha256 bytea, size_in_bytes bigint, content bytea, is_compressed boolean)
            on commit delete rows\
          """,
          """
          create temporary table if not exists intake_word (alert_id uuid, is_tag boolean,
            word text) on commit delete rows\
          """,
          """
          create temporary table if not exists intake_observable (id uuid, type text, written text,
            normalised text, digest bytea, is_context_only boolean, source text) on commit delete rows\
          """,
          """
          create temporary table if not exists intake_list (observable_id uuid, list text)
            on commit delete rows\
          """,
          """
          create temporary table if not exists intake_link (alert_id uuid, observable_id uuid)
            on commit delete rows\
          """);

  static final String ALERTS =
      """
      with given (workspace, import, moment) as (values (?::uuid, ?::uuid, ?::timestamptz))
      insert into alert (workspace_id, id, title, description, source, external_id, severity,
        severity_rank, status, detected_at, category, last_seen_at, import_id, created_at,
        updated_at)
      select given.workspace, s.id, s.title, s.description, s.source, s.external_id, s.severity,
        s.severity_rank, 'NEW', s.detected_at, s.category, s.detected_at, given.import, given.moment,
        given.moment
      from intake_alert s cross join given
      order by s.source, s.external_id
      on conflict (workspace_id, source, external_id) do nothing
      returning id\
      """;

  private static final String GIVEN =
      "with given (workspace, person, moment) as (values (?::uuid, ?::uuid, ?::timestamptz))\n";

  static final List<String> PARTS =
      List.of(
          GIVEN
              + """
              insert into alert_payload (workspace_id, alert_id, metadata)
              select given.workspace, s.alert_id, s.metadata::jsonb
              from intake_part s cross join given order by s.alert_id\
              """,
          GIVEN
              + """
              insert into alert_raw_record (workspace_id, alert_id, sha256, size_in_bytes, content,
                is_compressed)
              select given.workspace, s.alert_id, s.sha256, s.size_in_bytes, s.content,
                s.is_compressed
              from intake_part s cross join given where s.content is not null order by s.alert_id\
              """,
          GIVEN
              + """
              insert into alert_tag (workspace_id, alert_id, tag)
              select given.workspace, s.alert_id, s.word
              from intake_word s cross join given where s.is_tag order by s.alert_id\
              """,
          GIVEN
              + """
              insert into alert_asset (workspace_id, alert_id, asset)
              select given.workspace, s.alert_id, s.word
              from intake_word s cross join given where not s.is_tag order by s.alert_id\
              """);

  static final String OBSERVABLES =
      GIVEN
          + """
          insert into observable (workspace_id, id, type, value_as_written, normalised,
            value_digest, ignore_for_correlation, source, creator_id, created_at, updated_at)
          select given.workspace, s.id, s.type, s.written, s.normalised, s.digest,
            s.is_context_only, s.source, given.person, given.moment, given.moment
          from intake_observable s cross join given
          order by s.id
          on conflict do nothing
          returning id\
          """;

  static final String OBSERVABLE_TAGS =
      GIVEN
          + """
          insert into observable_tag (workspace_id, observable_id, tag)
          select given.workspace, s.observable_id, s.list from intake_list s cross join given\
          """;

  /** Nobody linked these by hand, so no person is named. */
  static final String LINKS =
      GIVEN
          + """
          insert into alert_observable (workspace_id, alert_id, observable_id, linked_at)
          select given.workspace, s.alert_id, s.observable_id, given.moment
          from intake_link s cross join given\
          """;

  private PostgresStage() {}
}
