package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a case says of itself, part by part. */
enum CasePart implements TwoEdits.Part<NewCase> {
  TITLE("case.form.title", NewCase::title),
  SUMMARY("case.form.summary", NewCase::description),
  TYPE("case.form.type", NewCase::type),
  PRIORITY("case.form.priority", NewCase::priority),
  CONFIDENTIALITY("case.form.confidentiality", NewCase::confidentiality),
  TLP("case.form.tlp", NewCase::tlp);

  private final String key;
  private final Function<NewCase, @Nullable Object> value;

  CasePart(String key, Function<NewCase, @Nullable Object> value) {
    this.key = key;
    this.value = value;
  }

  /** Brings two edits of one case together. */
  static Merge<NewCase> merge(NewCase base, NewCase mine, NewCase theirs) {
    return new TwoEdits<>(base, mine, theirs, CasePart.class, CasePart::settled);
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

  @Override
  public String key() {
    return key;
  }

  @Override
  public @Nullable Object value(NewCase words) {
    return value.apply(words);
  }

  @Override
  public boolean canJoin() {
    return this == SUMMARY;
  }

  private static NewCase settled(TwoEdits.Chosen<NewCase, CasePart> chosen) {
    var summary = chosen.text(SUMMARY, NewCase::description);
    return new NewCase(
        chosen.of(TITLE).title(),
        summary == null ? null : IncidentInput.text("description", summary),
        chosen.of(PRIORITY).priority(),
        chosen.of(TYPE).type(),
        chosen.of(CONFIDENTIALITY).confidentiality(),
        chosen.of(TLP).tlp(),
        null);
  }
}
