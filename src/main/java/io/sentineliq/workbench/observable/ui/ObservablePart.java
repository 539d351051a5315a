package io.sentineliq.workbench.observable.ui;

import io.sentineliq.workbench.observable.ObservableInput;
import io.sentineliq.workbench.observable.ObservableWords;
import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.SetMerge;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is said of an observable, part by part. */
enum ObservablePart implements TwoEdits.Part<ObservableWords> {
  TLP("observable.form.tlp", ObservableWords::tlp),
  PAP("observable.form.pap", ObservableWords::pap),
  SOURCE("observable.form.source", ObservableWords::source),
  DESCRIPTION("observable.form.description", ObservableWords::description),
  INDICATOR("observable.form.ioc", ObservableWords::isIoc),
  IGNORED("observable.form.ignored", ObservableWords::isIgnored);

  private final String key;
  private final Function<ObservableWords, @Nullable Object> value;

  ObservablePart(String key, Function<ObservableWords, @Nullable Object> value) {
    this.key = key;
    this.value = value;
  }

  /** Brings two edits of one observable together. */
  static Merge<ObservableWords> merge(
      ObservableWords base, ObservableWords mine, ObservableWords theirs) {
    return new TwoEdits<>(base, mine, theirs, ObservablePart.class, ObservablePart::settled);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public @Nullable Object value(ObservableWords words) {
    return value.apply(words);
  }

  @Override
  public boolean canJoin() {
    return this == DESCRIPTION;
  }

  private static ObservableWords settled(TwoEdits.Chosen<ObservableWords, ObservablePart> chosen) {
    var description = chosen.text(DESCRIPTION, ObservableWords::description);
    return new ObservableWords(
        chosen.of(TLP).tlp(),
        chosen.of(PAP).pap(),
        chosen.of(INDICATOR).isIoc(),
        chosen.of(IGNORED).isIgnored(),
        description == null ? null : ObservableInput.description(description),
        chosen.of(SOURCE).source(),
        tags(chosen.edits()));
  }

  /** Labels never contradict each other. */
  private static List<String> tags(TwoEdits<ObservableWords, ObservablePart> edits) {
    var both =
        new SetMerge<>(
            Set.copyOf(edits.base().tags()),
            Set.copyOf(edits.mine().tags()),
            Set.copyOf(edits.theirs().tags()));
    return ObservableInput.tags(String.join(", ", both.settled(List.of())));
  }
}
