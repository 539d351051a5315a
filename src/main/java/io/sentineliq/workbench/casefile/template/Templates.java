package io.sentineliq.workbench.casefile.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The templates that are shipped. The first call reads them: not on the toolkit's thread. */
public final class Templates {

  private static final List<String> IDS =
      List.of(
          "phishing",
          "malware",
          "data-breach",
          "insider-threat",
          "forensic-analysis",
          "threat-hunting");

  private Templates() {}

  /** All of them, in the order in which they are offered. */
  public static List<TemplateText> shipped() {
    return Shipped.TEMPLATES;
  }

  private static TemplateText read(String id) {
    try (var stream =
        Objects.requireNonNull(Templates.class.getResourceAsStream(id + ".json"), id)) {
      return TemplateText.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Shipped {
    static final List<TemplateText> TEMPLATES = IDS.stream().map(Templates::read).toList();
  }
}
