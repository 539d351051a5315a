package io.sentineliq.workbench.platform.markdown;

import java.util.Set;

/**
 * A run of text that looks the same throughout.
 *
 * @param link where it leads, empty when nowhere; never to be followed from a screen
 */
public record Span(String text, Set<Style> styles, String link) {

  /** How a run looks. */
  public enum Style {
    BOLD,
    ITALIC,
    STRUCK,
    CODE
  }

  /** Keeps a copy. */
  public Span {
    styles = Set.copyOf(styles);
  }

  /** Text without any style. */
  public static Span plain(String text) {
    return new Span(text, Set.of(), "");
  }
}
