package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two changes of one record that began from the same words. What only one of the two changed is
 * kept; what both changed, and differently, is contested.
 *
 * @param base what both began from
 * @param parts what the record says of itself, part by part
 * @param maker makes the words of a record out of what was chosen
 * @param <T> what a record says of itself
 * @param <P> a part of it
 */
public record TwoEdits<T, P extends Enum<P> & TwoEdits.Part<T>>(
    T base, T mine, T theirs, Class<P> parts, Function<Chosen<T, P>, T> maker) implements Merge<T> {

  /**
   * Something that a record says of itself.
   *
   * @param <T> what the record says in all
   */
  public interface Part<T> {

    /** The name of its text. */
    String key();

    /** What {@code words} say of it; null when they say nothing. */
    @Nullable Object value(T words);

    /** The same, for people. */
    default String shown(T words) {
      return switch (value(words)) {
        case null -> "";
        case Enum<?> constant -> Messages.of(constant);
        case Collection<?> several ->
            several.stream().map(String::valueOf).collect(Collectors.joining(", "));
        case Boolean isSo -> Messages.text(isSo ? "stale.yes" : "stale.no");
        case Object other -> other.toString();
      };
    }

    /** Whether what two people said can both stay. */
    default boolean canJoin() {
      return false;
    }
  }

  /**
   * What stays of each part.
   *
   * @param <T> what a record says of itself
   * @param <P> a part of it
   */
  public record Chosen<T, P extends Enum<P> & Part<T>>(
      TwoEdits<T, P> edits, Map<P, Choice> choices) {

    /** Whose words {@code part} takes; a contested one mine, unless something else was chosen. */
    public T of(P part) {
      var isTheirs =
          edits.contested().contains(part)
              ? choices.get(part) == Choice.THEIRS
              : !edits.isChanged(part, edits.mine);
      return isTheirs ? edits.theirs : edits.mine;
    }

    /** The text of {@code part}; where both stay, one below the other. */
    public @Nullable String text(P part, Function<T, @Nullable String> text) {
      return isJoined(part)
          ? part.shown(edits.theirs) + "\n\n" + part.shown(edits.mine)
          : text.apply(of(part));
    }

    /** The list of {@code part}; where both stay, each thing once. */
    public <E> List<E> list(P part, Function<T, List<E>> list) {
      return isJoined(part)
          ? Stream.of(edits.theirs, edits.mine)
              .flatMap(words -> list.apply(words).stream())
              .distinct()
              .toList()
          : list.apply(of(part));
    }

    private boolean isJoined(P part) {
      return choices.get(part) == Choice.BOTH;
    }
  }

  /** What both changed differently. */
  public List<P> contested() {
    return Stream.of(parts.getEnumConstants())
        .filter(part -> isChanged(part, mine) && isChanged(part, theirs))
        .filter(part -> !Objects.equals(part.value(mine), part.value(theirs)))
        .toList();
  }

  @Override
  public List<StaleForm.Field> questions() {
    return contested().stream()
        .map(
            part ->
                new StaleForm.Field(
                    Messages.text(part.key()),
                    part.shown(mine),
                    part.shown(theirs),
                    part.canJoin()))
        .toList();
  }

  @Override
  public T settled(List<Choice> choices) {
    var contested = contested();
    var chosen = new EnumMap<P, Choice>(parts);
    for (var i = 0; i < choices.size(); i++) {
      chosen.put(contested.get(i), choices.get(i));
    }
    return maker.apply(new Chosen<>(this, chosen));
  }

  private boolean isChanged(P part, T words) {
    return !Objects.equals(part.value(words), part.value(base));
  }
}
