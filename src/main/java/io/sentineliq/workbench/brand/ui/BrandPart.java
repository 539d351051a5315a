package io.sentineliq.workbench.brand.ui;

import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a brand says of itself, part by part. */
enum BrandPart implements TwoEdits.Part<NewBrand> {
  NAME("brand.form.name", NewBrand::name),
  DOMAINS("brand.form.domains", NewBrand::domains),
  KEYWORDS("brand.form.keywords", NewBrand::keywords),
  HANDLES("brand.form.handles", NewBrand::handles),
  WEBSITE("brand.form.website", NewBrand::website),
  INDUSTRY("brand.form.industry", NewBrand::industry),
  TRADEMARK("brand.form.trademark", NewBrand::trademark),
  PRIORITY("brand.form.priority", NewBrand::priority);

  private final String key;
  private final Function<NewBrand, @Nullable Object> value;

  BrandPart(String key, Function<NewBrand, @Nullable Object> value) {
    this.key = key;
    this.value = value;
  }

  /** Brings two edits of one brand together. */
  static Merge<NewBrand> merge(NewBrand base, NewBrand mine, NewBrand theirs) {
    return new TwoEdits<>(base, mine, theirs, BrandPart.class, BrandPart::settled);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public @Nullable Object value(NewBrand words) {
    return value.apply(words);
  }

  @Override
  public boolean canJoin() {
    return this == DOMAINS || this == KEYWORDS || this == HANDLES;
  }

  private static NewBrand settled(TwoEdits.Chosen<NewBrand, BrandPart> chosen) {
    return new NewBrand(
        chosen.of(NAME).name(),
        chosen.of(WEBSITE).website(),
        chosen.of(INDUSTRY).industry(),
        chosen.of(TRADEMARK).trademark(),
        chosen.list(KEYWORDS, NewBrand::keywords),
        chosen.list(DOMAINS, NewBrand::domains),
        chosen.list(HANDLES, NewBrand::handles),
        chosen.of(PRIORITY).priority());
  }
}
