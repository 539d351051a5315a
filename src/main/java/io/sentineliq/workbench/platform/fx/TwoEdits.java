package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two changes of one record that began from the same words. What only one of the two changed is
 * kept; what both changed, and differently, is contested.
 *
 * @param base what both began from
 * @param parts what the record says of itself, part by part
 * @param <T> what a record says of itself
 * @param <P> a part of it
 */
public record TwoEdits<T, P extends TwoEdits.Part<T>>(T base, T mine, T theirs, List<P> parts) {

  /**
   * Something that a record says of itself.
   *
   * @param <T> what the record says in all
   */
  public interface Part<T> {

    /** Its name. */
    String title();

    /** What {@code words} say of it; never null. */
    Object value(T words);

    /** The same, for people. */
    String shown(T words);

    /** Whether what two people said can both stay. */
    boolean canJoin();
  }

  /** What both changed differently. */
  public List<P> contested() {
    return parts.stream()
        .filter(part -> isChanged(part, mine) && isChanged(part, theirs))
        .filter(part -> !part.value(mine).equals(part.value(theirs)))
        .toList();
  }

  /** What is asked of whoever came second. */
  public List<StaleForm.Field> questions() {
    return contested().stream()
        .map(
            part ->
                new StaleForm.Field(
                    part.title(), part.shown(mine), part.shown(theirs), part.canJoin()))
        .toList();
  }

  /** Which choice is on which part, when {@code choices} are in the order of the questions. */
  public Map<P, Choice> chosen(List<Choice> choices) {
    var contested = contested();
    var chosen = new HashMap<P, Choice>();
    for (var i = 0; i < contested.size(); i++) {
      chosen.put(contested.get(i), choices.get(i));
    }
    return chosen;
  }

  /**
   * Whose words {@code part} takes; on a contested one mine, unless {@code chosen} says otherwise.
   */
  public T whose(Map<P, Choice> chosen, P part) {
    var isTheirs =
        contested().contains(part) ? chosen.get(part) == Choice.THEIRS : !isChanged(part, mine);
    return isTheirs ? theirs : mine;
  }

  private boolean isChanged(P part, T words) {
    return !part.value(words).equals(part.value(base));
  }
}
