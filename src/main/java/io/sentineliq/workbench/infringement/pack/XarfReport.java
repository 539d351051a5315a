package io.sentineliq.workbench.infringement.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.infringement.InfringementDetails;
import io.sentineliq.workbench.infringement.InfringementType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * An abuse report in XARF 4 (xarf.org), category {@code content}: {@code phishing}, {@code
 * suspicious_registration} where the day of registration is known, else {@code brand_infringement}.
 */
public final class XarfReport {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final String VERSION = "4.0.0";
  private static final int LONGEST_DESCRIPTION = 1_000;
  private static final int LONGEST_ORGANISATION = 200;

  private XarfReport() {}

  /**
   * The report about {@code details}, in UTF-8, where {@link #address} and {@link #site} are known.
   */
  public static byte[] of(InfringementDetails details, PackRequest request, Instant now) {
    var type = details.said().type();
    var report = JSON.createObjectNode();
    report.put("xarf_version", VERSION);
    report.put("report_id", UUID.randomUUID().toString());
    report.put("timestamp", now.toString());
    contact(report.putObject("reporter"), details, request);
    contact(report.putObject("sender"), details, request);
    var seen = address(details).orElseThrow();
    var source = subject(details).orElse(seen);
    report.put("source_identifier", source.host());
    report.put("category", "content");
    report.put("description", cut(details.said().title(), LONGEST_DESCRIPTION));
    report.put("evidence_source", "researcher_analysis");
    report.put("url", seen.uri());
    source.domain().ifPresent(domain -> report.put("domain", domain));
    report.put("verification_method", "manual");
    report.put("target_brand", details.row().brand());
    if (type == InfringementType.PHISHING) {
      report.put("type", "phishing");
      report.put("cloned_site", site(details).orElseThrow().uri());
    } else if (request.registeredAt().isPresent()) {
      registration(report, details, request.registeredAt().get());
    } else {
      report.put("type", "brand_infringement");
      report.put("infringement_type", infringement(type));
      report.put("legitimate_site", site(details).orElseThrow().uri());
    }
    letter(report, request);
    return write(report);
  }

  private static void registration(
      ObjectNode report, InfringementDetails details, Instant registeredAt) {
    report.put("type", "suspicious_registration");
    report.put("registration_date", registeredAt.toString());
    var isTypo = details.said().type() == InfringementType.TYPO_SQUATTING;
    report.putArray("suspicious_indicators").add(isTypo ? "typosquatting" : "brand_keyword");
    report.putArray("targeted_brands").add(details.row().brand());
  }

  private static void contact(ObjectNode node, InfringementDetails details, PackRequest request) {
    node.put("org", cut(request.organisation(), LONGEST_ORGANISATION));
    node.put("contact", request.contact());
    var domain = details.brandSite().domain();
    var at = request.contact().lastIndexOf('@');
    node.put("domain", domain.isEmpty() ? request.contact().substring(at + 1) : domain);
  }

  private static void letter(ObjectNode report, PackRequest request) {
    var item = report.putArray("evidence").addObject();
    var bytes = request.letter().getBytes(UTF_8);
    item.put("content_type", "text/plain");
    item.put("description", "Letter");
    item.put("payload", Base64.getEncoder().encodeToString(bytes));
    item.put("hash", "sha256:" + digest(bytes));
    item.put("size", bytes.length);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String infringement(InfringementType type) {
    return switch (type) {
      case COUNTERFEIT -> "counterfeit";
      case DOMAIN_SQUATTING -> "lookalike";
      case TYPO_SQUATTING -> "typosquatting";
      case SOCIAL_MEDIA_IMPERSONATION, PHISHING -> "brand_impersonation";
      case TRADEMARK_VIOLATION -> "trademark_violation";
      case MALWARE_DISTRIBUTION, DATA_LEAK -> "other";
    };
  }

  /** Where it can be seen: the first address that was told, else the subject as one. */
  static Optional<WebAddress> address(InfringementDetails details) {
    return details.said().evidenceUrls().stream()
        .flatMap(url -> WebAddress.of(url).stream())
        .findFirst()
        .or(() -> subject(details));
  }

  /** Where the brand itself is. */
  static Optional<WebAddress> site(InfringementDetails details) {
    var site = details.brandSite();
    return Optional.ofNullable(site.website())
        .flatMap(WebAddress::of)
        .or(() -> WebAddress.of(site.domain()));
  }

  private static Optional<WebAddress> subject(InfringementDetails details) {
    return Optional.ofNullable(details.said().subject()).flatMap(WebAddress::of);
  }

  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(longest, text.length()));
  }

  private static byte[] write(ObjectNode report) {
    try {
      return JSON.writeValueAsBytes(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report is not JSON", e);
    }
  }
}
