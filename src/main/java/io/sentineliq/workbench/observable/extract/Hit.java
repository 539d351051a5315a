package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;
import java.util.List;

/**
 * A value found in a text. For offsets and lengths the unit is the UTF-16 code unit, as {@link
 * String} counts: {@code raw} is {@code text.substring(offset, offset + length)}.
 *
 * @param value what stood there, refanged
 * @param normalised its key, see {@link io.sentineliq.workbench.observable.Normalisation}
 * @param raw what stood there
 * @param offset where {@code raw} begins, counted from the beginning of the text
 * @param lists what is known about the value, in the order of the constants; a value on a list is
 *     context and no finding of its own
 * @param context the line around it, at most {@value Context#SIDE} code units on each side
 */
public record Hit(
    ObservableType type,
    String value,
    String normalised,
    String raw,
    long offset,
    List<KnownList> lists,
    String context) {

  /** How long {@code raw} is. */
  public int length() {
    return raw.length();
  }
}
