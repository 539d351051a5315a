package io.sentineliq.workbench.platform.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a change did to a record's fields: before and after, as text, in the order they were told.
 */
public final class Difference {

  /** One field's two values; null where there was none. */
  public record Values(@Nullable String before, @Nullable String after) {}

  private final Map<String, Values> fields = new LinkedHashMap<>();

  /** No field at all. */
  public static Difference none() {
    return new Difference();
  }

  /** One changed field. */
  public static Difference of(String field, @Nullable Object before, @Nullable Object after) {
    return none().and(field, before, after);
  }

  /** Adds a field, unless it did not change. */
  public Difference and(String field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      fields.put(field, new Values(text(before), text(after)));
    }
    return this;
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Visits the fields in order. */
  public void forEach(BiConsumer<String, Values> visitor) {
    fields.forEach(visitor);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
