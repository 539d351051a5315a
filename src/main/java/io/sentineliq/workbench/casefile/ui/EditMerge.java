package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two changes of one case that began from the same words. What only one of the two changed is kept;
 * what both changed, and differently, is contested.
 *
 * @param base what both began from
 */
record EditMerge(NewCase base, NewCase mine, NewCase theirs) {

  /** What a case says of itself, field by field. */
  enum Field {
    TITLE("case.form.title", NewCase::title),
    SUMMARY("case.form.summary", words -> Objects.requireNonNullElse(words.description(), "")),
    TYPE("case.form.type", NewCase::type),
    PRIORITY("case.form.priority", NewCase::priority),
    CONFIDENTIALITY("case.form.confidentiality", NewCase::confidentiality),
    TLP("case.form.tlp", NewCase::tlp);

    private final String key;
    private final Function<NewCase, Object> value;

    Field(String key, Function<NewCase, Object> value) {
      this.key = key;
      this.value = value;
    }

    /** Its name. */
    String title() {
      return Messages.text(key);
    }

    /** What {@code words} say, for people. */
    String shown(NewCase words) {
      return value.apply(words) instanceof Enum<?> constant
          ? Messages.of(constant)
          : String.valueOf(value.apply(words));
    }

    /** Whether both can stand one below the other. */
    boolean isText() {
      return this == SUMMARY;
    }
  }

  /** Whose words stay. */
  enum Choice {
    MINE,
    THEIRS,
    BOTH
  }

  /** What the case says now. */
  static NewCase words(CaseDetails details) {
    var row = details.row();
    return new NewCase(
        row.title(),
        details.description(),
        row.priority(),
        row.type(),
        row.confidentiality(),
        row.tlp(),
        null);
  }

  /** What both changed differently. */
  List<Field> contested() {
    return Stream.of(Field.values())
        .filter(field -> isChanged(field, mine) && isChanged(field, theirs))
        .filter(field -> !field.value.apply(mine).equals(field.value.apply(theirs)))
        .toList();
  }

  /** The words of both; contested ones are {@code chosen}, mine where nothing was chosen. */
  NewCase merged(Map<Field, Choice> chosen) {
    var whose = new EnumMap<Field, NewCase>(Field.class);
    for (var field : Field.values()) {
      var isTheirs =
          contested().contains(field)
              ? chosen.get(field) == Choice.THEIRS
              : !isChanged(field, mine);
      whose.put(field, isTheirs ? theirs : mine);
    }
    var summary =
        chosen.get(Field.SUMMARY) == Choice.BOTH
            ? Field.SUMMARY.shown(theirs) + "\n\n" + Field.SUMMARY.shown(mine)
            : of(whose, Field.SUMMARY).description();
    return new NewCase(
        of(whose, Field.TITLE).title(),
        summary,
        of(whose, Field.PRIORITY).priority(),
        of(whose, Field.TYPE).type(),
        of(whose, Field.CONFIDENTIALITY).confidentiality(),
        of(whose, Field.TLP).tlp(),
        null);
  }

  private static NewCase of(Map<Field, NewCase> whose, Field field) {
    return Objects.requireNonNull(whose.get(field));
  }

  private boolean isChanged(Field field, NewCase words) {
    return !field.value.apply(words).equals(field.value.apply(base));
  }
}
