package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text can be read on every ground it stands on, in both themes. */
class ContrastTest {

  private static final double READABLE = 4.5;
  private static final Pattern TOKEN = Pattern.compile("-wb-([a-z-]+):\\s*#(\\p{XDigit}{6});");
  private static final List<String> GROUNDS =
      List.of("bg", "surface", "raised", "hover", "selected", "selected-soft");
  private static final List<String> TEXTS =
      List.of(
          "fg",
          "fg-muted",
          "accent",
          "sev-critical",
          "sev-high",
          "sev-medium",
          "sev-low",
          "ok",
          "warn",
          "danger");
  private static final Map<String, List<String>> TINTS =
      Map.ofEntries(
          Map.entry("sev-critical", List.of("sev-critical-bg")),
          Map.entry("sev-high", List.of("sev-high-bg")),
          Map.entry("sev-medium", List.of("sev-medium-bg")),
          Map.entry("sev-low", List.of("sev-low-bg")),
          Map.entry("ok", List.of("ok-bg")),
          Map.entry("warn", List.of("warn-bg")),
          Map.entry("danger", List.of("danger-bg")),
          Map.entry("accent", List.of("accent-bg")),
          Map.entry("fg", List.of("warn-bg", "danger-bg", "accent-bg")),
          Map.entry("on-solid", List.of("accent-solid")),
          Map.entry("on-workspace", List.of("workspace")));

  @ParameterizedTest
  @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
  void textsAreReadable(String file) throws IOException {
    var colours = read(file);
    for (var text : TEXTS) {
      for (var ground : GROUNDS) {
        check(file, colours, text, ground);
      }
    }
    TINTS.forEach((text, tints) -> tints.forEach(tint -> check(file, colours, text, tint)));
  }

  @Test
  void bothThemesHaveTheSameRoles() throws IOException {
    assertThat(read("tokens-dark.css").keySet()).isEqualTo(read("tokens-light.css").keySet());
  }

  @Test
  void blackOnWhiteIsTwentyOneToOne() {
    assertThat(contrast("000000", "ffffff")).isEqualTo(21.0);
  }

  private static void check(String file, Map<String, String> colours, String text, String ground) {
    var ratio =
        contrast(
            Objects.requireNonNull(colours.get(text), text),
            Objects.requireNonNull(colours.get(ground), ground));
    assertThat(ratio).as("%s: %s on %s", file, text, ground).isGreaterThanOrEqualTo(READABLE);
  }

  private static Map<String, String> read(String file) throws IOException {
    var text = Files.readString(Path.of("src/main/resources/theme", file));
    return TOKEN
        .matcher(text)
        .results()
        .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
  }

  private static double contrast(String one, String other) {
    var a = luminance(one);
    var b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    return IntStream.range(0, 3)
        .mapToDouble(
            i -> weights[i] * linear(Integer.parseInt(colour, 2 * i, 2 * i + 2, 16) / 255.0))
        .sum();
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
