package io.sentineliq.workbench.report.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.FinalReport;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.pdf.PdfPictures;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.report.FinalReports;
import io.sentineliq.workbench.report.ReportFormat;
import io.sentineliq.workbench.report.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The report of the shown case as it would leave the program; one page is held at a time. */
final class ReportPreviewViewModel {

  /** Pixels a point: sharp on screens of today, 5 MB a page. */
  private static final float SCALE = 1.5f;

  private final Reports reports;
  private final FinalReports finals;
  private final Latest reads;
  private final Latest pictures;
  private final Latest editionReads;
  private final ReadOnlyObjectWrapper<List<FinalReport>> editions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<PdfPictures.@Nullable Picture> page =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private @Nullable CaseDetails shown;
  private ShownReport chosen = new ShownReport.Draft(Tlp.CLEAR);
  private @Nullable ShownReport held;
  private byte[] paper = {};

  ReportPreviewViewModel(Reports reports, FinalReports finals, Tasks tasks) {
    this.reports = reports;
    this.finals = finals;
    this.reads = new Latest(tasks);
    this.pictures = new Latest(tasks);
    this.editionReads = new Latest(tasks);
  }

  // Properties

  /** The page in front; null while there is none. */
  ReadOnlyObjectProperty<PdfPictures.@Nullable Picture> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Why there is no report; null when there is one. */
  ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** The number of the page in front, from 1. */
  ReadOnlyIntegerProperty numberProperty() {
    return number.getReadOnlyProperty();
  }

  /** How many pages there are; 0 while there is no report. */
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Every final report of the case, the newest first, whether it stands or not. */
  ReadOnlyObjectProperty<List<FinalReport>> editionsProperty() {
    return editions.getReadOnlyProperty();
  }

  /** What can be looked at: the final reports, one for each audience; the one that stands first. */
  List<ShownReport> choices() {
    var details = shown;
    if (details == null) {
      return List.of();
    }
    var choices = new ArrayList<ShownReport>();
    var signed = details.finalReport();
    if (signed != null) {
      choices.add(new ShownReport.Signed(signed));
    }
    Arrays.stream(Tlp.values())
        .filter(tlp -> tlp.compareTo(details.row().tlp()) >= 0)
        .map(ShownReport.Draft::new)
        .forEach(choices::add);
    editions.get().stream()
        .filter(report -> signed == null || report.edition() != signed.edition())
        .map(ShownReport.Signed::new)
        .forEach(choices::add);
    return choices;
  }

  ShownReport chosen() {
    return chosen;
  }

  /** Whether what is shown could become the final report. */
  boolean canSign() {
    var details = shown;
    return details != null
        && details.row().status() == CaseStatus.CLOSED
        && chosen instanceof ShownReport.Draft;
  }

  // Commands

  /** Shows the report of another case, or of the same one after a change. */
  void show(CaseDetails details) {
    if (details.equals(shown)) {
      return;
    }
    var isSame = shown != null && shown.row().id().equals(details.row().id());
    var before = shown == null ? null : shown.finalReport();
    if (!isSame) {
      editions.set(List.of());
    }
    shown = details;
    readEditions(details.row().number());
    var signed = details.finalReport();
    if (signed != null && !(isSame && signed.equals(before))) {
      chosen = new ShownReport.Signed(signed);
    } else if (!isSame || !choices().contains(chosen)) {
      chosen = new ShownReport.Draft(details.row().tlp());
    }
    read(isSame ? number.get() : 1);
  }

  /** Shows another report on it. */
  void choose(ShownReport other) {
    if (!other.equals(chosen)) {
      chosen = other;
      read(1);
    }
  }

  /** Turns {@code by} pages on, or back. */
  void turn(int by) {
    var target = Math.clamp((long) number.get() + by, 1, Math.max(1, count.get()));
    if (count.get() > 0 && target != number.get()) {
      draw(paper, target);
    }
  }

  /** Forgets the report; it is made anew when it is shown again. */
  void close() {
    reads.cancel();
    pictures.cancel();
    editionReads.cancel();
    shown = null;
    held = null;
    paper = new byte[0];
    page.set(null);
    count.set(0);
  }

  private void read(int wanted) {
    var details = shown;
    if (details == null) {
      return;
    }
    var number = details.row().number();
    var wantedReport = chosen;
    if (!wantedReport.equals(held)) {
      // A page of another report would stand under the words of this one.
      held = wantedReport;
      pictures.cancel();
      page.set(null);
      failure.set(null);
      count.set(0);
    }
    reads.start(
        TaskTitle.quiet(Messages.text("report.making")),
        progress -> made(number, wantedReport, progress),
        made -> {
          failure.set(null);
          draw(made, wanted);
        },
        this::failed);
  }

  private void readEditions(int number) {
    editionReads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> finals.editions(number, progress),
        editions::set,
        this::failed);
  }

  private byte[] made(int number, ShownReport wanted, Progress progress) throws IOException {
    return switch (wanted) {
      case ShownReport.Signed(var report) ->
          finals.look(number, report.edition(), ReportFormat.PDF, progress);
      case ShownReport.Draft(var audience) -> {
        var report = reports.preview(number, audience, ZoneId.systemDefault(), progress);
        var out = new ByteArrayOutputStream();
        ReportFormat.PDF.write(report, out);
        yield out.toByteArray();
      }
    };
  }

  private void draw(byte[] made, int wanted) {
    pictures.start(
        TaskTitle.quiet(Messages.text("report.making")),
        progress -> drawn(made, wanted),
        this::arrived,
        this::failed);
  }

  private static Drawn drawn(byte[] made, int wanted) throws IOException {
    try (var pages = new PdfPictures(made)) {
      var number = Math.clamp(wanted, 1, pages.count());
      return new Drawn(made, pages.page(number - 1, SCALE), number, pages.count());
    }
  }

  private void arrived(Drawn drawn) {
    paper = drawn.paper();
    count.set(drawn.count());
    number.set(drawn.number());
    page.set(drawn.picture());
  }

  private void failed(Throwable error) {
    page.set(null);
    count.set(0);
    failure.set(error);
  }

  /** A page and where it stands. */
  private record Drawn(byte[] paper, PdfPictures.Picture picture, int number, int count) {}
}
