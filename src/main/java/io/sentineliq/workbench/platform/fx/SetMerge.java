package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A set that two people changed at once: what either put in is in it, what either took out is not.
 * That never contradicts itself.
 *
 * @param <E> what is in it
 */
public record SetMerge<E>(Set<E> base, Set<E> mine, Set<E> theirs) implements Merge<Set<E>> {

  @Override
  public List<StaleForm.Field> questions() {
    return List.of();
  }

  @Override
  public Set<E> settled(List<Choice> choices) {
    var both = new LinkedHashSet<>(theirs);
    base.stream().filter(one -> !mine.contains(one)).forEach(both::remove);
    mine.stream().filter(one -> !base.contains(one)).forEach(both::add);
    return both;
  }
}
