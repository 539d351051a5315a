-- The files of a report that was signed off, byte for byte. Each sign-off is an edition of its own;
-- what the case says of its report (case_file.final_report) names the edition that stands.
create table signed_report (
  workspace_id uuid not null,
  case_id uuid not null,
  edition integer not null,
  format varchar(4) not null,
  sha256 varchar(64) not null,
  content ${bytes} not null,
  constraint signed_report_pk primary key (workspace_id, case_id, edition, format),
  constraint signed_report_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete restrict,
  constraint signed_report_edition_check check (edition > 0),
  constraint signed_report_format_check check (format in ('PDF', 'HTML', 'MD', 'JSON'))
);
