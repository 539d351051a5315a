package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.infringement.InfringementInput;
import io.sentineliq.workbench.infringement.NewTakedown;
import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a takedown says of itself, part by part; its kind stays. */
enum TakedownPart implements TwoEdits.Part<NewTakedown> {
  RECIPIENT("takedown.form.recipient", NewTakedown::recipient),
  CHANNEL("takedown.form.channel", NewTakedown::channel),
  EVIDENCE("takedown.form.evidence", NewTakedown::evidence),
  DUE("takedown.form.due", words -> day(words.dueAt())),
  LETTER("takedown.form.letter", NewTakedown::letter);

  private final String key;
  private final Function<NewTakedown, @Nullable Object> value;

  TakedownPart(String key, Function<NewTakedown, @Nullable Object> value) {
    this.key = key;
    this.value = value;
  }

  /** Brings two edits of one takedown together. */
  static Merge<NewTakedown> merge(NewTakedown base, NewTakedown mine, NewTakedown theirs) {
    return new TwoEdits<>(base, mine, theirs, TakedownPart.class, TakedownPart::settled);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public @Nullable Object value(NewTakedown words) {
    return value.apply(words);
  }

  @Override
  public boolean canJoin() {
    return this == LETTER;
  }

  /** As the form has it. */
  private static @Nullable LocalDate day(@Nullable Instant due) {
    return due == null ? null : due.atZone(ZoneId.systemDefault()).toLocalDate();
  }

  private static NewTakedown settled(TwoEdits.Chosen<NewTakedown, TakedownPart> chosen) {
    var letter = Objects.requireNonNull(chosen.text(LETTER, NewTakedown::letter));
    return new NewTakedown(
        chosen.edits().base().kind(),
        chosen.of(RECIPIENT).recipient(),
        chosen.of(CHANNEL).channel(),
        chosen.of(EVIDENCE).evidence(),
        InfringementInput.letter(letter),
        chosen.of(DUE).dueAt());
  }
}
