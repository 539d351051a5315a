package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.platform.text.InlinePicture;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The report as one page: no script and no link, and a policy that forbids a browser to load or run
 * anything. Every value is escaped.
 */
public final class CustodyHtml {
  private static final String TEMPLATE = "custody.html";
  private static final String CONTENT = "<!--content-->";
  private static final String TITLE = "<!--title-->";
  private static final String COLOUR = "var(--workspace, #7a3fc4)";
  private static final String POLICY = "style-src 'unsafe-inline'";

  private final StringBuilder out = new StringBuilder();
  private final CustodyReport report;

  private CustodyHtml(CustodyReport report) {
    this.report = report;
  }

  /** {@code report} as HTML. */
  public static String of(CustodyReport report) {
    var html = new CustodyHtml(report);
    html.write();
    return branded(template(), report.head())
        .replace(TITLE, escaped(Messages.text("custodyReport.title")))
        .replace(CONTENT, html.out);
  }

  /** The template's own colour and policy, unless the workspace has a colour and a logo. */
  private static String branded(String page, Letterhead head) {
    var coloured = head.ownColour().map(own -> page.replace(COLOUR, own)).orElse(page);
    return InlinePicture.of(head.logo()).isPresent()
        ? coloured.replace(POLICY, POLICY + "; img-src data:")
        : coloured;
  }

  private void write() {
    out.append("<p class=\"place\" dir=\"auto\">");
    InlinePicture.of(report.head().logo()).ifPresent(out::append);
    out.append(escaped(report.workspace())).append("</p>\n");
    element("p", "tlp", Messages.of(report.tlp()));
    element("h1", "", Messages.text("custodyReport.title"));
    element("p", "", Messages.text("custodyReport.case", report.caseNumber(), report.caseTitle()));
    element("p", "made", CustodyPdf.made(report));
    report.exhibits().forEach(this::exhibit);
    element("h2", "", Messages.text("custodyReport.checkpoint"));
    element("pre", "", report.ledger().checkpoint());
    fact(Messages.text("custodyReport.key"), report.ledger().fingerprint());
    fact(
        Messages.text("custodyReport.time"),
        report.ledger().stamped().orElseGet(() -> Messages.text("custodyReport.notAnchored")));
    element("p", "", Messages.text("custodyReport.checkYourself"));
  }

  private void exhibit(ReportedExhibit exhibit) {
    out.append("<section>\n");
    element("h2", "", exhibit.number() + " " + exhibit.record().get(ItemField.NAME));
    exceptions(exhibit);
    for (var field : exhibit.record().fields().entrySet()) {
      if (isTold(field.getKey())) {
        var fact = ReportWords.fact(field.getKey(), field.getValue(), report.zone());
        fact(fact.label(), fact.value());
      }
    }
    fact(Messages.text("custodyReport.now"), exhibit.state());
    exhibit
        .lastMatched()
        .ifPresent(matched -> fact(Messages.text("custodyReport.lastMatched"), matched));
    periods(exhibit);
    exhibit.earlier().stream()
        .filter(before -> before.fault().isEmpty())
        .forEach(before -> events(ReportWords.earlier(before), before.events()));
    events(Messages.text("custodyReport.events", exhibit.events().size()), exhibit.events());
    out.append("</section>\n");
  }

  private static boolean isTold(ItemField field) {
    return switch (field) {
      case TYPE, ID, WORKSPACE, COLLECTOR_ID, NAME, PHOTOGRAPHS -> false;
      default -> true;
    };
  }

  private void exceptions(ReportedExhibit exhibit) {
    if (exhibit.exceptions().isEmpty()) {
      element("p", "good", Messages.text("custodyReport.noExceptions"));
      return;
    }
    out.append("<div class=\"exceptions\">");
    element("p", "", Messages.text("custodyReport.readFirst", exhibit.exceptions().size()));
    out.append("<ol>");
    exhibit.exceptions().forEach(exception -> element("li", "", exception));
    out.append("</ol></div>\n");
  }

  private void periods(ReportedExhibit exhibit) {
    element("h3", "", Messages.text("custodyReport.periods"));
    out.append("<table><tbody>\n");
    for (var period : exhibit.periods()) {
      out.append(period.kind() == ReportedPeriod.Kind.GAP ? "<tr class=\"bad\">" : "<tr>");
      element("td", "", Times.exact(period.from(), report.zone()));
      element("td", "", Times.exact(period.to(), report.zone()));
      element("td", "", Lengths.of(period.length()));
      element("td", "", custodian(period));
      out.append("</tr>\n");
    }
    out.append("</tbody></table>\n");
  }

  private static String custodian(ReportedPeriod period) {
    return switch (period.kind()) {
      case GAP -> Messages.text("custodyReport.noRecord");
      case IN_TRANSIT -> period.custodian() + ", " + Messages.text("custodyReport.inTransit");
      case KEPT -> period.custodian();
    };
  }

  private void events(String heading, List<ReportedEvent> events) {
    element("h3", "", heading);
    out.append("<table><thead><tr>");
    element("th", "", Messages.text("custodyReport.number"));
    element("th", "", Messages.text("custodyReport.when"));
    element("th", "", Messages.text("custodyReport.event"));
    element("th", "", Messages.text("custodyReport.releasedBy"));
    element("th", "", Messages.text("custodyReport.receivedBy"));
    element("th", "", Messages.text("custodyReport.words"));
    out.append("</tr></thead><tbody>\n");
    for (var event : events) {
      out.append(event.isException() ? "<tr class=\"bad\">" : "<tr>");
      element("td", "", Integer.toString(event.number()));
      element("td", "", Times.exact(event.at(), report.zone()));
      element("td", "", event.event());
      element("td", "", party(event.releasedBy(), Messages.of(event.releaseSignature())));
      element("td", "", party(event.receivedBy(), event.receipt()));
      element("td", "", event.words());
      out.append("</tr>\n");
    }
    out.append("</tbody></table>\n");
  }

  private static String party(String name, String signature) {
    return name.isEmpty() ? "—" : name + ", " + signature;
  }

  private void fact(String name, String value) {
    out.append("<dl>");
    element("dt", "", name);
    element("dd", "", value);
    out.append("</dl>\n");
  }

  private void element(String name, String style, String text) {
    out.append('<').append(name);
    if (!style.isEmpty()) {
      out.append(" class=\"").append(style).append('"');
    }
    out.append(" dir=\"auto\">").append(escaped(text)).append("</").append(name).append(">\n");
  }

  private static String escaped(String text) {
    return VisibleText.lines(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String template() {
    try (var stream = CustodyHtml.class.getResourceAsStream(TEMPLATE)) {
      return new String(
          Objects.requireNonNull(stream, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
