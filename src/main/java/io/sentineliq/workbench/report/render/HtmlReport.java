package io.sentineliq.workbench.report.render;

import io.sentineliq.workbench.platform.pdf.Colour;
import io.sentineliq.workbench.platform.text.InlinePicture;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.report.ReportDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A report as one page: no script, no link, no picture but the logo, and a policy that forbids a
 * browser to load or run anything. Every value is escaped; foreign text keeps its own direction.
 */
public final class HtmlReport {

  private static final String TEMPLATE = "report.html";
  private static final String CONTENT = "<!--content-->";
  private static final String TITLE = "<!--title-->";
  private static final String COLOUR = "var(--workspace)";
  private static final String POLICY = "style-src 'unsafe-inline'";

  private HtmlReport() {}

  /** {@code report} as HTML. */
  public static String of(ReportDocument report) {
    var out = new HtmlText();
    head(out, report);
    report.sections().forEach(section -> section(out, section));
    var titled = new HtmlText().text(report.title());
    var page = template();
    var at = page.indexOf(CONTENT);
    return branded(page.substring(0, at), report.brand()).replace(TITLE, titled.toString())
        + out
        + page.substring(at + CONTENT.length());
  }

  private static void head(HtmlText out, ReportDocument report) {
    out.raw("<header><p class=\"place\">");
    InlinePicture.of(report.brand().logo()).ifPresent(out::raw);
    out.text(report.workspace()).raw("</p><p class=\"tlp " + report.audience().name() + "\">");
    out.text(Messages.of(report.audience())).raw("</p></header>\n<h1 dir=\"auto\">");
    out.text(report.title()).raw("</h1>\n<p class=\"made\">");
    out.text(
            Messages.text(
                "report.madeBy", Times.exact(report.madeAt(), ZoneOffset.UTC), report.madeBy()))
        .raw("</p>\n");
  }

  /** The template's own colour and policy, unless the workspace has a colour and a logo. */
  private static String branded(String head, ReportDocument.Brand brand) {
    var coloured =
        Colour.parse(brand.colour()).map(c -> head.replace(COLOUR, brand.colour())).orElse(head);
    return InlinePicture.of(brand.logo()).isPresent()
        ? coloured.replace(POLICY, POLICY + "; img-src data:")
        : coloured;
  }

  private static void section(HtmlText out, ReportDocument.Section section) {
    out.raw("<section>\n<h2>").text(section.title()).raw("</h2>\n");
    switch (section) {
      case ReportDocument.Facts facts -> facts(out, facts);
      case ReportDocument.Prose prose -> new HtmlBlocks(out).write(prose.blocks());
      case ReportDocument.Table table -> table(out, table);
    }
    out.raw("</section>\n");
  }

  private static void facts(HtmlText out, ReportDocument.Facts facts) {
    out.raw("<dl>\n");
    for (var fact : facts.facts()) {
      out.raw("<dt>").text(fact.label()).raw("</dt><dd dir=\"auto\">").text(fact.value());
      out.raw("</dd>\n");
    }
    out.raw("</dl>\n");
  }

  private static void table(HtmlText out, ReportDocument.Table table) {
    out.raw("<table>\n<thead><tr>");
    table.columns().forEach(column -> out.raw("<th>").text(column.label()).raw("</th>"));
    out.raw("</tr></thead>\n<tbody>\n");
    for (var row : table.rows()) {
      out.raw("<tr>");
      row.forEach(value -> out.raw("<td dir=\"auto\">").text(value).raw("</td>"));
      out.raw("</tr>\n");
    }
    out.raw("</tbody>\n</table>\n");
  }

  private static String template() {
    try (var stream = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(TEMPLATE))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
