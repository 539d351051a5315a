package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.platform.fx.StaleForm;
import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What a case says of itself, changed by two people at once. */
record EditMerge(TwoEdits<NewCase, EditMerge.Field> edits) {

  /** What a case says of itself, field by field. */
  enum Field implements TwoEdits.Part<NewCase> {
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

    @Override
    public String title() {
      return Messages.text(key);
    }

    @Override
    public Object value(NewCase words) {
      return value.apply(words);
    }

    @Override
    public String shown(NewCase words) {
      return value(words) instanceof Enum<?> constant
          ? Messages.of(constant)
          : String.valueOf(value(words));
    }

    @Override
    public boolean canJoin() {
      return this == SUMMARY;
    }
  }

  /** {@code mine} and {@code theirs} began from {@code base}. */
  EditMerge(NewCase base, NewCase mine, NewCase theirs) {
    this(new TwoEdits<>(base, mine, theirs, List.of(Field.values())));
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
    return edits.contested();
  }

  /** What is asked of whoever came second. */
  List<StaleForm.Field> questions() {
    return edits.questions();
  }

  /** The words of both, with the choices on what is contested, in that order. */
  NewCase settled(List<Choice> choices) {
    var merged = merged(edits.chosen(choices));
    if (merged.description() != null) {
      IncidentInput.text("description", merged.description());
    }
    return merged;
  }

  /** The words of both; contested ones are {@code chosen}, mine where nothing was chosen. */
  NewCase merged(Map<Field, Choice> chosen) {
    var summary =
        chosen.get(Field.SUMMARY) == Choice.BOTH
            ? Field.SUMMARY.shown(edits.theirs()) + "\n\n" + Field.SUMMARY.shown(edits.mine())
            : edits.whose(chosen, Field.SUMMARY).description();
    return new NewCase(
        edits.whose(chosen, Field.TITLE).title(),
        summary,
        edits.whose(chosen, Field.PRIORITY).priority(),
        edits.whose(chosen, Field.TYPE).type(),
        edits.whose(chosen, Field.CONFIDENTIALITY).confidentiality(),
        edits.whose(chosen, Field.TLP).tlp(),
        null);
  }
}
