package io.sentineliq.workbench.infringement.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.infringement.InfringementDetails;
import io.sentineliq.workbench.infringement.InfringementRow;
import io.sentineliq.workbench.infringement.InfringementStatus;
import io.sentineliq.workbench.infringement.InfringementType;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.infringement.Sender;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the specification of XARF 4 asks of a report in the category content. */
class XarfReportTest {

  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final Set<String> KINDS_OF_INFRINGEMENT =
      Set.of(
          "counterfeit",
          "typosquatting",
          "lookalike",
          "trademark_violation",
          "brand_impersonation",
          "other");

  @ParameterizedTest
  @EnumSource(InfringementType.class)
  void everyReportSaysWhatTheCoreAsks(InfringementType type) throws IOException {
    for (var registered : List.of(Optional.<Instant>empty(), Optional.of(NOW.minusSeconds(9)))) {
      var report = report(type, "alderlúme.com", registered);
      assertThat(report.path("xarf_version").asText()).matches("4\\.[0-9]+\\.[0-9]+");
      assertThat(UUID.fromString(report.path("report_id").asText()).version()).isEqualTo(4);
      assertThat(Instant.parse(report.path("timestamp").asText())).isEqualTo(NOW);
      for (var party : List.of("reporter", "sender")) {
        assertThat(report.path(party).size()).isEqualTo(3);
        assertThat(report.path(party).path("org").asText()).isEqualTo("Alderlume");
        assertThat(report.path(party).path("contact").asText()).isEqualTo("abuse@alderlume.com");
        assertThat(report.path(party).path("domain").asText()).isEqualTo("alderlume.com");
      }
      assertThat(report.path("category").asText()).isEqualTo("content");
      assertThat(report.path("source_identifier").asText()).isEqualTo("xn--alderlme-t5a.com");
      assertThat(report.path("domain").asText()).isEqualTo("xn--alderlme-t5a.com");
      assertThat(report.path("url").asText()).startsWith("https://");
      assertThat(report.path("description").asText().length()).isLessThanOrEqualTo(1_000);
      var letter = report.path("evidence").path(0);
      assertThat(letter.path("hash").asText()).matches("sha256:[0-9a-f]{64}");
      assertThat(new String(Base64.getDecoder().decode(letter.path("payload").asText()), UTF_8))
          .isEqualTo("Dear abuse team");
    }
  }

  @ParameterizedTest
  @EnumSource(InfringementType.class)
  void everyReportKeepsTheRulesOfTheSchema(InfringementType type) throws IOException {
    for (var registered : List.of(Optional.<Instant>empty(), Optional.of(NOW))) {
      for (var subject : List.of("a1derlume.com", "alderl\u00fame.com", "http://x.example/a?b=c")) {
        assertThat(complaints(report(type, subject, registered))).as(subject).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(InfringementType.class)
  void whateverPeopleTypeTheReportKeepsTheRules(InfringementType type) throws IOException {
    for (var subject :
        List.of(
            "alderl\u00fame.com",
            "under_score.example.com",
            "203.0.113.7",
            "2001:db8::1",
            "A1DERLUME.COM.",
            "\u0430lderlume.\u0440\u0444")) {
      for (var url :
          List.of(
              "https://alderl\u00fame.com/p\u00e4th?q=a b",
              "https://x.example/a|b{c}#one#two",
              "https://user:p[w@203.0.113.7:8443/x#y",
              "https://[2001:db8::1]/100%",
              "x.example/plain",
              "@alder_shop")) {
        for (var site :
            List.of("alderlume.com", "https://alderl\u00fcme.com/sh\u00f6p", "our shop")) {
          var report = report(type, subject, List.of(url), site, Optional.of(NOW));
          assertThat(complaints(report)).as("%s %s %s", subject, url, site).isEmpty();
        }
      }
    }
  }

  @Test
  void addressesAreToldAsMachinesReadThem() throws IOException {
    var handle =
        report(
            InfringementType.SOCIAL_MEDIA_IMPERSONATION,
            "@alder_shop",
            List.of("not one", "https://social.example/alder_shop?a=b|c"),
            "www.alderlume.com",
            Optional.empty());
    assertThat(handle.path("url").asText()).isEqualTo("https://social.example/alder_shop?a=b%7Cc");
    assertThat(handle.path("source_identifier").asText()).isEqualTo("social.example");
    assertThat(handle.path("legitimate_site").asText()).isEqualTo("https://www.alderlume.com/");

    var address =
        report(InfringementType.PHISHING, "2001:db8::1", List.of(), "x.example", Optional.empty());
    assertThat(address.path("url").asText()).isEqualTo("https://[2001:db8::1]/");
    assertThat(address.path("source_identifier").asText()).isEqualTo("2001:db8::1");
    assertThat(address.has("domain")).isFalse();
  }

  @Test
  void theSchemaComplainsOfAReportThatBreaksARule() throws IOException {
    var report = (ObjectNode) report(InfringementType.COUNTERFEIT, "a1.com", Optional.empty());
    report.put("url", "not an address");
    report.remove("legitimate_site");
    ((ObjectNode) report.path("reporter")).put("contact", "nobody");
    assertThat(complaints(report)).hasSize(3);
  }

  private static Set<ValidationMessage> complaints(JsonNode report) throws IOException {
    try (var rules = XarfReportTest.class.getResourceAsStream("xarf-content.schema.json")) {
      var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(rules, config)
          .validate(report);
    }
  }

  @Test
  void phishingSaysWhatItClones() throws IOException {
    var report = report(InfringementType.PHISHING, "alderlume-login.com", Optional.of(NOW));

    assertThat(report.path("type").asText()).isEqualTo("phishing");
    assertThat(report.path("cloned_site").asText()).isEqualTo("https://www.alderlume.com/");
  }

  @Test
  void aKnownDayOfRegistrationMakesASuspiciousRegistration() throws IOException {
    var report = report(InfringementType.TYPO_SQUATTING, "a1derlume.com", Optional.of(NOW));

    assertThat(report.path("type").asText()).isEqualTo("suspicious_registration");
    assertThat(report.path("registration_date").asText()).isEqualTo(NOW.toString());
    assertThat(report.path("suspicious_indicators").path(0).asText()).isEqualTo("typosquatting");
  }

  @ParameterizedTest
  @EnumSource(value = InfringementType.class, mode = EnumSource.Mode.EXCLUDE, names = "PHISHING")
  void everythingElseIsABrandInfringementOfAKnownKind(InfringementType type) throws IOException {
    var report = report(type, "a1derlume.com", Optional.empty());

    assertThat(report.path("type").asText()).isEqualTo("brand_infringement");
    assertThat(report.path("infringement_type").asText()).isIn(KINDS_OF_INFRINGEMENT);
    assertThat(report.path("legitimate_site").asText()).isEqualTo("https://www.alderlume.com/");
  }

  private static JsonNode report(
      InfringementType type, String subject, Optional<Instant> registered) throws IOException {
    return report(type, subject, List.of(), "https://www.alderlume.com", registered);
  }

  private static JsonNode report(
      InfringementType type,
      String subject,
      List<String> urls,
      String website,
      Optional<Instant> registered)
      throws IOException {
    var said =
        new NewInfringement(type, "Sells lamps", subject, Severity.HIGH, urls, null, null, null);
    var row =
        new InfringementRow(
            new UUID(0, 1),
            0,
            type,
            "Sells lamps",
            subject,
            "Alderlume",
            Severity.HIGH,
            InfringementStatus.OPEN,
            null,
            NOW);
    var site = new InfringementDetails.BrandSite(website, "alderlume.com", null);
    var details =
        new InfringementDetails(
            row,
            said,
            null,
            null,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            site,
            Sender.of("SOC"),
            List.of());
    var request =
        new PackRequest(
            new UUID(0, 1),
            Path.of("x"),
            "Alderlume",
            "abuse@alderlume.com",
            "Dear abuse team",
            registered,
            List.of());
    return new ObjectMapper().readTree(XarfReport.of(details, request, NOW));
  }
}
