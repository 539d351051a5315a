package io.sentineliq.workbench.shell;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A style sheet that gives the frame the colours that a workspace chose. */
final class WorkspaceSheet {

  private static final int BRIGHT = 150;

  private WorkspaceSheet() {}

  /** None for the program's own colours. */
  static List<String> of(WorkspaceLook look) {
    var rules = new StringBuilder();
    look.band().ifPresent(band -> rules.append(".shell { -wb-workspace: " + band + "; }"));
    look.mark()
        .or(look::band)
        .ifPresent(
            mark ->
                rules.append(
                    ".shell .workspace-mark { -fx-background-color: %s; -fx-text-fill: %s; }"
                        .formatted(mark, brightness(mark) > BRIGHT ? "black" : "white")));
    return rules.isEmpty() ? List.of() : List.of(address(rules.toString()));
  }

  private static String address(String rules) {
    var bytes = rules.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /** From 0 to 255, as eyes weigh the three lights (ITU-R BT.601). */
  private static int brightness(String colour) {
    var rgb = Integer.parseInt(colour.substring(1), 16);
    return (299 * (rgb >> 16) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
  }
}
