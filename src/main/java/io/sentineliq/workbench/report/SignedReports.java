package io.sentineliq.workbench.report;

import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseRights;
import io.sentineliq.workbench.casefile.FinalReport;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Signs reports off and gives them out as they were signed. */
public final class SignedReports implements FinalReports {

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public SignedReports(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public FinalReport sign(
      int number, int expectedVersion, Tlp audience, ZoneId zone, Progress progress) {
    // Made before the writing begins: paper takes seconds, and the version says whether it still
    // tells of the case as it is.
    var made =
        transactions.read(
            progress,
            unit -> {
              var edition = unit.queries(CaseReportQueries_::new).signedEditions(number) + 1;
              var report = CaseReading.edition(unit, number, audience, zone, edition);
              return new Made(edition, report);
            });
    var files = files(made, progress);
    return transactions.write(progress, unit -> keep(unit, made, expectedVersion, files));
  }

  @Override
  public byte[] look(int number, ReportFormat format, Progress progress) {
    return transactions.read(progress, unit -> standing(unit, number, format));
  }

  @Override
  public byte[] take(int number, ReportFormat format, Progress progress) {
    return transactions.write(
        progress,
        unit -> {
          var caseFile = numbered(unit, number);
          return taken(unit, caseFile, report(caseFile), format);
        });
  }

  @Override
  public List<FinalReport> editions(int number, Progress progress) {
    return transactions.read(progress, unit -> Editions.of(unit, numbered(unit, number)));
  }

  @Override
  public byte[] look(int number, int edition, ReportFormat format, Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var caseFile = numbered(unit, number);
          return content(unit, caseFile, edition(unit, caseFile, edition), format);
        });
  }

  @Override
  public byte[] take(int number, int edition, ReportFormat format, Progress progress) {
    return transactions.write(
        progress,
        unit -> {
          var caseFile = numbered(unit, number);
          return taken(unit, caseFile, edition(unit, caseFile, edition), format);
        });
  }

  private static byte[] taken(
      UnitOfWork unit, CaseFile caseFile, FinalReport report, ReportFormat format) {
    unit.audit(
        "DATA_EXPORTED",
        caseFile.ref(),
        Messages.text("report.final.taken", caseFile.number(), report.edition()),
        Difference.none(),
        Map.of("audience", report.audience().name(), "format", format.name()));
    return content(unit, caseFile, report, format);
  }

  private static FinalReport edition(Reading unit, CaseFile caseFile, int edition) {
    return Editions.of(unit, caseFile).stream()
        .filter(report -> report.edition() == edition)
        .findFirst()
        .orElseThrow(SignedReports::none);
  }

  private static FinalReport keep(
      UnitOfWork unit, Made made, int expectedVersion, List<Rendered> files) {
    var report = made.report();
    var caseFile =
        CaseRights.toChange(unit, unit.require(CaseFile.class, report.caseId(), expectedVersion));
    var signed =
        new FinalReport(
            made.edition(),
            report.audience(),
            report.madeAt().toString(),
            unit.actor().displayName(),
            files.stream().map(Rendered::signed).toList());
    caseFile.signOff(signed, unit.now());
    var digests = Difference.none();
    for (var file : files) {
      var key = new SignedReport.Key(caseFile.id(), made.edition(), file.format());
      unit.add(new SignedReport(key, file.sha256(), file.content()));
      digests.and(file.format().name(), null, file.sha256());
    }
    var words =
        Messages.text("report.final.signed", made.edition(), Messages.of(report.audience()));
    Timeline.tell(
        unit, TimelineSubjects.caseFile(caseFile.id()), TimelineType.SUCCESS, words, null);
    unit.audit(
        Editions.SIGNED,
        caseFile.ref(),
        words,
        digests,
        Map.of(
            Editions.AUDIENCE,
            report.audience().name(),
            Editions.EDITION,
            Integer.toString(made.edition()),
            Editions.MADE,
            signed.signedAt()));
    return signed;
  }

  private static List<Rendered> files(Made made, Progress progress) {
    var files = new ArrayList<Rendered>();
    for (var format : ReportFormat.values()) {
      progress.stopIfCancelled();
      var out = new ByteArrayOutputStream();
      try {
        format.write(made.report(), out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      var content = out.toByteArray();
      files.add(new Rendered(format, sha256(content), content));
    }
    return files;
  }

  private static byte[] standing(Reading unit, int number, ReportFormat format) {
    var caseFile = numbered(unit, number);
    return content(unit, caseFile, report(caseFile), format);
  }

  /** What comes out is what went in, or it does not come out. */
  private static byte[] content(
      Reading unit, CaseFile caseFile, FinalReport report, ReportFormat format) {
    var key = new SignedReport.Key(caseFile.id(), report.edition(), format);
    var content = unit.find(SignedReport.class, key).orElseThrow(SignedReports::none).content();
    var isAsSigned =
        report.file(format.name()).filter(one -> one.sha256().equals(sha256(content))).isPresent();
    if (!isAsSigned) {
      throw new Problem.Conflict(Messages.text("report.final.changed", Messages.of(format)))
          .asException();
    }
    return content;
  }

  private static CaseFile numbered(Reading unit, int number) {
    return unit.queries(CaseReportQueries_::new)
        .standing(number)
        .orElseThrow(() -> new Problem.NotFound(CaseFile.class.getSimpleName()).asException());
  }

  private static FinalReport report(CaseFile caseFile) {
    return caseFile.finalReport().orElseThrow(SignedReports::none);
  }

  private static RuntimeException none() {
    return new Problem.NotFound(FinalReport.class.getSimpleName()).asException();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java offers no SHA-256", e);
    }
  }

  private record Made(int edition, ReportDocument report) {}

  private record Rendered(ReportFormat format, String sha256, byte[] content) {

    FinalReport.SignedFile signed() {
      return new FinalReport.SignedFile(format.name(), content.length, sha256);
    }
  }
}
