package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.Objects;

/** Letters from templates. Addresses are written as they are: the receiver has to find them. */
public final class Letter {

  private Letter() {}

  /** A first draft of what {@code kind} writes about {@code details}; what is sent is signed. */
  public static String draft(TakedownKind kind, InfringementDetails details) {
    var text = text(kind, details);
    return kind.isSent() ? text + "\n" + details.sender().signature() + "\n" : text;
  }

  private static String text(TakedownKind kind, InfringementDetails details) {
    var said = details.said();
    var subject = Objects.requireNonNullElse(said.subject(), said.title());
    var brand = details.row().brand();
    var site = site(details.brandSite());
    var mark = Objects.requireNonNullElse(details.brandSite().trademark(), "—");
    var urls = said.evidenceUrls();
    var where = urls.isEmpty() ? subject : String.join("\n", urls);
    var what = Messages.of(said.type());
    return switch (kind) {
      case DMCA -> Messages.text("letter.dmca", subject, brand, site, what, where);
      case CEASE_AND_DESIST ->
          Messages.text("letter.ceaseAndDesist", subject, brand, site, what, where, mark);
      case PLATFORM_REPORT -> Messages.text("letter.platform", subject, brand, site, what, where);
      case REGISTRAR_REPORT -> Messages.text("letter.registrar", subject, brand, site, what, where);
      case LEGAL_ACTION -> Messages.text("letter.legal", subject, brand, site, what, where, mark);
      case MONITORING -> Messages.text("letter.monitoring", subject, brand, what);
    };
  }

  private static String site(InfringementDetails.BrandSite site) {
    return Objects.requireNonNullElse(site.website(), site.domain());
  }
}
