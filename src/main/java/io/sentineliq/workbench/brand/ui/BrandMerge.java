package io.sentineliq.workbench.brand.ui;

import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a brand says of itself, changed by two people at once. */
record BrandMerge(TwoEdits<NewBrand, BrandMerge.Field> edits) {

  /** What a brand says of itself, field by field. */
  enum Field implements TwoEdits.Part<NewBrand> {
    NAME("brand.form.name", NewBrand::name),
    DOMAINS("brand.form.domains", NewBrand::domains),
    KEYWORDS("brand.form.keywords", NewBrand::keywords),
    HANDLES("brand.form.handles", NewBrand::handles),
    WEBSITE("brand.form.website", brand -> Objects.requireNonNullElse(brand.website(), "")),
    INDUSTRY("brand.form.industry", brand -> Objects.requireNonNullElse(brand.industry(), "")),
    TRADEMARK("brand.form.trademark", brand -> Objects.requireNonNullElse(brand.trademark(), "")),
    PRIORITY("brand.form.priority", NewBrand::priority);

    private final String key;
    private final Function<NewBrand, Object> value;

    Field(String key, Function<NewBrand, Object> value) {
      this.key = key;
      this.value = value;
    }

    @Override
    public String title() {
      return Messages.text(key);
    }

    @Override
    public Object value(NewBrand words) {
      return value.apply(words);
    }

    @Override
    public String shown(NewBrand words) {
      return value(words) instanceof List<?> terms
          ? String.join(", ", terms.stream().map(String::valueOf).toList())
          : String.valueOf(value(words));
    }

    @Override
    public boolean canJoin() {
      return this == DOMAINS || this == KEYWORDS || this == HANDLES;
    }
  }

  /** {@code mine} and {@code theirs} began from {@code base}. */
  BrandMerge(NewBrand base, NewBrand mine, NewBrand theirs) {
    this(new TwoEdits<>(base, mine, theirs, List.of(Field.values())));
  }

  /** The words of both, with the choices on what is contested, in that order. */
  NewBrand settled(List<Choice> choices) {
    var chosen = edits.chosen(choices);
    return new NewBrand(
        edits.whose(chosen, Field.NAME).name(),
        edits.whose(chosen, Field.WEBSITE).website(),
        edits.whose(chosen, Field.INDUSTRY).industry(),
        edits.whose(chosen, Field.TRADEMARK).trademark(),
        terms(chosen, Field.KEYWORDS, NewBrand::keywords),
        terms(chosen, Field.DOMAINS, NewBrand::domains),
        terms(chosen, Field.HANDLES, NewBrand::handles),
        edits.whose(chosen, Field.PRIORITY).priority());
  }

  private List<String> terms(
      Map<Field, Choice> chosen, Field field, Function<NewBrand, List<String>> list) {
    if (chosen.get(field) == Choice.BOTH) {
      var theirs = list.apply(edits.theirs()).stream();
      return Stream.concat(theirs, list.apply(edits.mine()).stream()).distinct().toList();
    }
    return list.apply(edits.whose(chosen, field));
  }
}
