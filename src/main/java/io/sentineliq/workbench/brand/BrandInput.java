package io.sentineliq.workbench.brand;

import io.sentineliq.workbench.brand.lookalike.WatchedBrand;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type for brands, or refused with the field's name. */
public final class BrandInput {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TERM = 255;
  private static final int MOST_TERMS = 200;
  private static final Pattern BETWEEN = Pattern.compile("[,;\\n\\r]+");

  private BrandInput() {}

  /** The name. */
  public static String name(String typed) {
    var text = clean(typed);
    if (text.isEmpty()) {
      throw wrong("name", "brand.input.name", List.of());
    }
    return fitting("name", text, LONGEST_NAME);
  }

  /** A line that may be left out. */
  public static @Nullable String optional(String field, String typed, int longest) {
    var text = clean(typed);
    return text.isEmpty() ? null : fitting(field, text, longest);
  }

  /** Words or accounts, separated by commas or lines, each once. */
  public static List<String> terms(String field, String typed) {
    return split(field, typed, term -> fitting(field, term, LONGEST_TERM));
  }

  /** Domains, separated by commas or lines, each once, as A-labels. */
  public static List<String> domains(String typed) {
    return split("domains", typed, BrandInput::domain);
  }

  /** From 1 to 5. */
  public static int priority(int typed) {
    if (typed < 1 || typed > 5) {
      throw wrong("priority", "brand.input.priority", List.of());
    }
    return typed;
  }

  private static List<String> split(String field, String typed, UnaryOperator<String> check) {
    var terms =
        BETWEEN
            .splitAsStream(typed)
            .map(BrandInput::clean)
            .filter(term -> !term.isEmpty())
            .map(check)
            .distinct()
            .sorted()
            .toList();
    if (terms.size() > MOST_TERMS) {
      throw wrong(field, "brand.input.tooMany", List.of(MOST_TERMS));
    }
    return terms;
  }

  private static String domain(String typed) {
    try {
      return WatchedBrand.of(typed, List.of(typed)).own().getLast();
    } catch (IllegalArgumentException e) {
      throw wrong("domains", "brand.input.domain", List.of(typed));
    }
  }

  private static String clean(String typed) {
    return typed.strip().replace('\0', '\u2400');
  }

  private static String fitting(String field, String text, int longest) {
    if (text.length() > longest) {
      throw wrong(field, "brand.input.tooLong", List.of(longest));
    }
    return text;
  }

  private static ProblemException wrong(String field, String key, List<Object> details) {
    return new Problem.InvalidField(field, key, details).asException();
  }
}
