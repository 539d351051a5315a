package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The short name of a workspace: 1 to 100 small letters, digits and hyphens, none at the ends.
 * Anything else is {@code Problem.InvalidField}.
 */
public record Slug(String text) {

  private static final String FIELD = "slug";
  private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?");

  /** Takes blanks away and checks the rest. */
  public Slug {
    text = text.strip().toLowerCase(Locale.ROOT);
    if (!FORM.matcher(text).matches()) {
      throw new Problem.InvalidField(FIELD, "workspace.slug.form", List.of()).asException();
    }
  }

  /** This, when {@code word} is the same; else {@code Problem.InvalidField}. */
  public Slug confirmed(String word) {
    if (!text.equals(word.strip())) {
      throw new Problem.InvalidField(FIELD, "workspace.typed.other", List.of()).asException();
    }
    return this;
  }

  /** A proposal for a workspace called {@code name}; empty when nothing of it can stay. */
  public static String proposed(String name) {
    var words = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var trimmed = words.replaceAll("^-|-$", "");
    return trimmed.length() > 100 ? trimmed.substring(0, 100).replaceAll("-$", "") : trimmed;
  }
}
