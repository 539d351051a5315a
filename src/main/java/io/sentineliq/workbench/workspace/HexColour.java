package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour as a number sign and six digits; anything else is {@code Problem.InvalidField}. */
public record HexColour(String text) {

  private static final String FIELD = "colour";
  private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

  /** Takes blanks away and checks the rest. */
  public HexColour {
    text = text.strip().toLowerCase(Locale.ROOT);
    if (!FORM.matcher(text).matches()) {
      throw new Problem.InvalidField(FIELD, "workspace.colour.form", List.of()).asException();
    }
  }

  /** The colour that was typed; none when nothing was. */
  public static Optional<HexColour> typed(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new HexColour(text));
  }
}
