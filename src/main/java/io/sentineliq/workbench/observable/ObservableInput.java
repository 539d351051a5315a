package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type for observables, or refused with the field's name. */
public final class ObservableInput {

  private static final int LONGEST_TAG = 100;
  private static final int LONGEST_SOURCE = 200;
  private static final int LONGEST_DESCRIPTION = 20_000;
  private static final int MOST_TAGS = 50;
  private static final Pattern BETWEEN = Pattern.compile("[,;\\n\\r]+");

  private ObservableInput() {}

  /** What it is about. */
  public static @Nullable String description(String typed) {
    return optional("description", typed, LONGEST_DESCRIPTION);
  }

  /** Where the knowledge comes from. */
  public static @Nullable String source(String typed) {
    return optional("source", typed, LONGEST_SOURCE);
  }

  /** Tags, separated by commas or lines, each once. */
  public static List<String> tags(String typed) {
    var tags =
        BETWEEN
            .splitAsStream(typed)
            .map(ObservableInput::clean)
            .filter(tag -> !tag.isEmpty())
            .map(tag -> fitting("tags", tag, LONGEST_TAG))
            .distinct()
            .sorted()
            .toList();
    if (tags.size() > MOST_TAGS) {
      throw wrong("tags", "observable.input.tooMany", MOST_TAGS);
    }
    return tags;
  }

  private static @Nullable String optional(String field, String typed, int longest) {
    var text = clean(typed);
    return text.isEmpty() ? null : fitting(field, text, longest);
  }

  private static String clean(String typed) {
    return typed.strip().replace('\0', '\u2400');
  }

  private static String fitting(String field, String text, int longest) {
    if (text.length() > longest) {
      throw wrong(field, "observable.input.tooLong", longest);
    }
    return text;
  }

  private static ProblemException wrong(String field, String key, int most) {
    return new Problem.InvalidField(field, key, List.of(most)).asException();
  }
}
