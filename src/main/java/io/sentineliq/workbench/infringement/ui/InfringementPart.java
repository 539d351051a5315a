package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.infringement.InfringementInput;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an infringement says of itself, part by part. */
enum InfringementPart implements TwoEdits.Part<NewInfringement> {
  TITLE("infringement.form.title", NewInfringement::title),
  TYPE("infringement.form.type", NewInfringement::type),
  SUBJECT("infringement.form.subject", NewInfringement::subject),
  SEVERITY("infringement.form.severity", NewInfringement::severity),
  URLS("infringement.form.urls", NewInfringement::evidenceUrls),
  NOTES("infringement.form.notes", NewInfringement::notes),
  MISP("infringement.form.misp", NewInfringement::mispEventId),
  HIVE("infringement.form.hive", NewInfringement::theHiveCaseId);

  private final String key;
  private final Function<NewInfringement, @Nullable Object> value;

  InfringementPart(String key, Function<NewInfringement, @Nullable Object> value) {
    this.key = key;
    this.value = value;
  }

  /** Brings two edits of one infringement together. */
  static Merge<NewInfringement> merge(
      NewInfringement base, NewInfringement mine, NewInfringement theirs) {
    return new TwoEdits<>(base, mine, theirs, InfringementPart.class, InfringementPart::settled);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public @Nullable Object value(NewInfringement words) {
    return value.apply(words);
  }

  @Override
  public boolean canJoin() {
    return this == URLS || this == NOTES;
  }

  private static NewInfringement settled(
      TwoEdits.Chosen<NewInfringement, InfringementPart> chosen) {
    var notes = chosen.text(NOTES, NewInfringement::notes);
    return new NewInfringement(
        chosen.of(TYPE).type(),
        chosen.of(TITLE).title(),
        chosen.of(SUBJECT).subject(),
        chosen.of(SEVERITY).severity(),
        chosen.list(URLS, NewInfringement::evidenceUrls),
        notes == null ? null : InfringementInput.text("notes", notes),
        chosen.of(MISP).mispEventId(),
        chosen.of(HIVE).theHiveCaseId());
  }
}
