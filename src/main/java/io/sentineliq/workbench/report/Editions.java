package io.sentineliq.workbench.report;

import io.sentineliq.workbench.audit.ActsTold;
import io.sentineliq.workbench.audit.AuditDetails;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.FinalReport;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The editions of a final report. The case knows only the one that stands; the others, by whom and
 * with which digests, are known to the history.
 */
final class Editions {

  private static final String FILES =
      "select edition, format, octet_length(content) from signed_report"
          + " where workspace_id = ? and case_id = ?";

  static final String SIGNED = "CASE_REPORT_SIGNED";
  static final String AUDIENCE = "audience";
  static final String EDITION = "edition";
  static final String MADE = "made";

  private Editions() {}

  /** All of them, the newest first. */
  static List<FinalReport> of(Reading unit, CaseFile caseFile) {
    var files = files(unit, caseFile.id());
    return ActsTold.of(unit, caseFile.ref(), SIGNED).stream()
        .flatMap(told -> edition(told, files).stream())
        .toList();
  }

  /** The mapping has no function for the length of bytes. */
  private static List<ReportFile> files(Reading unit, UUID caseId) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, FILES);
              var found = statement.id(unit.workspaceId()).id(caseId).query()) {
            var files = new ArrayList<ReportFile>();
            while (found.next()) {
              files.add(
                  new ReportFile(
                      found.getInt(1), ReportFormat.valueOf(found.getString(2)), found.getLong(3)));
            }
            return files;
          }
        });
  }

  private static Optional<FinalReport> edition(AuditDetails told, List<ReportFile> files) {
    return fact(told, EDITION)
        .flatMap(
            edition ->
                fact(told, AUDIENCE)
                    .map(
                        audience ->
                            new FinalReport(
                                Integer.parseInt(edition),
                                Tlp.valueOf(audience),
                                fact(told, MADE).orElse(told.row().at().toString()),
                                told.row().actor(),
                                files(told, Integer.parseInt(edition), files))));
  }

  private static List<FinalReport.SignedFile> files(
      AuditDetails told, int edition, List<ReportFile> files) {
    return files.stream()
        .filter(file -> file.edition() == edition)
        .sorted(Comparator.comparing(ReportFile::format))
        .map(
            file ->
                new FinalReport.SignedFile(
                    file.format().name(), file.size(), digest(told, file.format())))
        .toList();
  }

  private static String digest(AuditDetails told, ReportFormat format) {
    return told.changes().stream()
        .filter(change -> change.field().equals(format.name()) && change.after() != null)
        .map(AuditDetails.FieldChange::after)
        .findFirst()
        .orElse("");
  }

  private static Optional<String> fact(AuditDetails told, String name) {
    return told.facts().stream()
        .filter(fact -> fact.name().equals(name))
        .map(AuditDetails.Fact::value)
        .findFirst();
  }
}
