package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.evidence.report.ReportedPeriod.Kind;
import io.sentineliq.workbench.platform.pdf.PdfDrawing;
import io.sentineliq.workbench.platform.pdf.PdfFlow;
import io.sentineliq.workbench.platform.pdf.PdfText;
import io.sentineliq.workbench.platform.pdf.Tone;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The periods of an item, true to scale. A gap is never narrower than eight points, whatever else
 * has to give way, and every other period is at least a hair.
 */
final class PeriodBar {
  private static final float HEIGHT = 17;
  private static final float FIELD = 44;
  private static final float SIZE = 8.25f;
  private static final float NARROWEST_GAP = 8;
  private static final float NARROWEST = 1.5f;
  private static final float LABEL = 34;
  private static final List<Tone> TONES =
      List.of(Tone.ACCENT_BAND, Tone.OK_BAND, Tone.WARN_BAND, Tone.LOW_BAND, Tone.MEDIUM_BAND);

  private final ZoneId zone;
  private final List<ReportedPeriod> periods;
  private final List<String> people = new ArrayList<>();

  PeriodBar(ZoneId zone, List<ReportedPeriod> periods) {
    this.zone = zone;
    this.periods = periods;
    for (var period : periods) {
      if (period.kind() != Kind.GAP && !people.contains(period.custodian())) {
        people.add(period.custodian());
      }
    }
  }

  void draw(PdfFlow flow) {
    if (periods.isEmpty()) {
      return;
    }
    flow.heading(2, Messages.text("custodyReport.periods"));
    flow.drawing(FIELD, this::draw);
  }

  private void draw(PdfDrawing drawing) {
    var widths = widths(periods, drawing.width());
    var x = 0f;
    for (var i = 0; i < periods.size(); i++) {
      var period = periods.get(i);
      var width = widths.get(i);
      switch (period.kind()) {
        case KEPT -> drawing.fill(x, 0, width - 0.75f, HEIGHT, tone(period));
        case IN_TRANSIT -> drawing.gap(x, 0, width - 0.75f, HEIGHT, tone(period), Tone.STRONG_LINE);
        case GAP -> drawing.gap(x, 0, width - 0.75f, HEIGHT, Tone.DANGER_BAND, Tone.DANGER);
      }
      label(drawing, period, x, width);
      x += width;
    }
    dates(drawing);
  }

  private void label(PdfDrawing drawing, ReportedPeriod period, float x, float width) {
    if (period.kind() == Kind.GAP) {
      var words = Messages.text("custodyReport.gapOf", Lengths.of(period.length()));
      var text = PdfText.strong(words).in(Tone.DANGER);
      var place = Math.min(x, drawing.width() - 90);
      drawing.text(text, SIZE, place, HEIGHT + 21, 90);
    } else if (width > LABEL) {
      var words =
          period.kind() == Kind.IN_TRANSIT
              ? Messages.text("custodyReport.inTransit")
              : period.custodian();
      drawing.text(PdfText.plain(words), SIZE, x + 4, HEIGHT - 5.5f, width - 8);
    }
  }

  private void dates(PdfDrawing drawing) {
    var from = periods.getFirst().from();
    var to = periods.getLast().to();
    drawing.text(PdfText.muted(Times.exact(from, zone)), SIZE, 0, HEIGHT + 10, 200);
    drawing.textBefore(
        PdfText.muted(Times.exact(to, zone)), SIZE, drawing.width(), HEIGHT + 10, 200);
  }

  private Tone tone(ReportedPeriod period) {
    return TONES.get(people.indexOf(period.custodian()) % TONES.size());
  }

  /** How wide each period is drawn; together they are {@code width}. */
  static List<Float> widths(List<ReportedPeriod> periods, float width) {
    var total = Duration.ZERO;
    for (var period : periods) {
      total = total.plus(period.length());
    }
    var widths = new float[periods.size()];
    var lacking = 0f;
    var free = 0f;
    for (var i = 0; i < widths.length; i++) {
      var least = periods.get(i).kind() == Kind.GAP ? NARROWEST_GAP : NARROWEST;
      widths[i] =
          (float)
              (width
                  * ((double) periods.get(i).length().toMillis() / Math.max(1, total.toMillis())));
      lacking += Math.max(0, least - widths[i]);
      free += Math.max(0, widths[i] - least);
    }
    var result = new ArrayList<Float>();
    for (var i = 0; i < widths.length; i++) {
      var least = periods.get(i).kind() == Kind.GAP ? NARROWEST_GAP : NARROWEST;
      var spare = Math.max(0, widths[i] - least);
      result.add(Math.max(widths[i], least) - (free == 0 ? 0 : lacking * spare / free));
    }
    return result;
  }
}
