package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a source says of itself, part by part. */
enum SourcePart implements TwoEdits.Part<NewSource> {
  NAME("source.form.name", NewSource::name),
  TYPE("source.form.type", NewSource::type),
  URL("source.form.url", NewSource::url),
  INTERVAL("source.form.interval", NewSource::intervalHours);

  private final String key;
  private final Function<NewSource, @Nullable Object> value;

  SourcePart(String key, Function<NewSource, @Nullable Object> value) {
    this.key = key;
    this.value = value;
  }

  /** Brings two edits of one source together. */
  static Merge<NewSource> merge(NewSource base, NewSource mine, NewSource theirs) {
    return new TwoEdits<>(base, mine, theirs, SourcePart.class, SourcePart::settled);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public @Nullable Object value(NewSource words) {
    return value.apply(words);
  }

  private static NewSource settled(TwoEdits.Chosen<NewSource, SourcePart> chosen) {
    return new NewSource(
        chosen.of(NAME).name(),
        chosen.of(TYPE).type(),
        chosen.of(URL).url(),
        chosen.of(INTERVAL).intervalHours());
  }
}
