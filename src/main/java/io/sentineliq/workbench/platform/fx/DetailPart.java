package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A part of a record's screen, a tab or a section at its side, brought by the feature that knows
 * what stands in it. The screen of the record knows none of them.
 *
 * @param textKey its name
 * @param order where it stands among the others, ten apart
 * @param count how much it holds, told beside the name; empty when that says nothing
 * @param maker makes it when it is first looked at
 * @param <D> the record in full
 */
public record DetailPart<D>(
    String textKey,
    int order,
    Function<D, OptionalLong> count,
    Supplier<? extends DetailPane<D>> maker) {

  /** A part without a count. */
  public static <D> DetailPart<D> of(
      String textKey, int order, Supplier<? extends DetailPane<D>> maker) {
    return new DetailPart<>(textKey, order, details -> OptionalLong.empty(), maker);
  }

  /** The same part, counting. */
  public DetailPart<D> counting(Function<D, OptionalLong> counted) {
    return new DetailPart<>(textKey, order, counted, maker);
  }

  /** Its name, with how much it holds of {@code details}. */
  String title(D details) {
    var name = Messages.text(textKey);
    var held = count.apply(details);
    return held.isPresent() && held.getAsLong() > 0
        ? Messages.text("detail.part.counted", name, Numbers.grouped(held.getAsLong()))
        : name;
  }
}
