package io.sentineliq.workbench.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a colour on paper means; the light theme says what it looks like. */
public enum Tone {
  INK("fg"),
  MUTED("fg-muted"),
  PAPER("surface"),
  BAND("raised"),
  LINE("border"),
  SOFT_LINE("border-muted"),
  STRONG_LINE("border-strong"),
  ACCENT("accent"),
  ACCENT_BAND("accent-bg"),
  CRITICAL("sev-critical"),
  CRITICAL_BAND("sev-critical-bg"),
  HIGH("sev-high"),
  HIGH_BAND("sev-high-bg"),
  MEDIUM("sev-medium"),
  MEDIUM_BAND("sev-medium-bg"),
  LOW("sev-low"),
  LOW_BAND("sev-low-bg"),
  OK("ok"),
  OK_BAND("ok-bg"),
  WARN("warn"),
  WARN_BAND("warn-bg"),
  DANGER("danger"),
  DANGER_BAND("danger-bg"),
  WORKSPACE("workspace"),
  TLP_BAND("tlp-bg"),
  TLP_RED("tlp-red"),
  TLP_AMBER("tlp-amber"),
  TLP_GREEN("tlp-green"),
  TLP_CLEAR("tlp-clear");

  private final String token;

  Tone(String token) {
    this.token = token;
  }

  /** What it looks like. */
  public Colour colour() {
    return Objects.requireNonNull(Tokens.BY_NAME.get(token), token);
  }

  /** Read when first asked for. */
  private static final class Tokens {
    private static final String FILE = "/theme/tokens-light.css";
    private static final Pattern TOKEN = Pattern.compile("-wb-([a-z-]+): (#\\p{XDigit}{6});");
    private static final Map<String, Colour> BY_NAME = read();

    private static Map<String, Colour> read() {
      var colours = new HashMap<String, Colour>();
      try (var stream = Objects.requireNonNull(Tone.class.getResourceAsStream(FILE), FILE)) {
        var tokens = TOKEN.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        while (tokens.find()) {
          Colour.parse(tokens.group(2)).ifPresent(colour -> colours.put(tokens.group(1), colour));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return colours;
    }
  }
}
