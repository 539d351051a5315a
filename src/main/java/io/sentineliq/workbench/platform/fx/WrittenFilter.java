package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.Narrowing;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What a list is narrowed to by chips and by what is typed beside them.
 *
 * @param <T> what it is narrowed to
 */
public abstract class WrittenFilter<T extends Narrowing<T>> {

  private final T everything;
  private final Narrowing.Writing<T> text;
  private final Consumer<Throwable> failures;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<T> chips;
  private final ReadOnlyObjectWrapper<T> filter;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /** Begins with {@code first}; without narrowing it is {@code everything}. */
  protected WrittenFilter(
      T first, T everything, Narrowing.Writing<T> text, Consumer<Throwable> failures) {
    this.everything = everything;
    this.text = text;
    this.failures = failures;
    this.chips = new ReadOnlyObjectWrapper<>(first);
    this.filter = new ReadOnlyObjectWrapper<>(first);
  }

  // Properties

  /** What is typed in the search field. */
  public final StringProperty typedProperty() {
    return typed;
  }

  /** What the chips say. */
  public final ReadOnlyObjectProperty<T> chipsProperty() {
    return chips.getReadOnlyProperty();
  }

  /** What is narrowed to: the chips and what is typed. */
  public final ReadOnlyObjectProperty<T> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** Why what is typed cannot be read; empty when it can. */
  public final ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The whole filter in writing. */
  public final String written() {
    return text.write(filter.get());
  }

  // Commands

  /** Narrows by what is typed, when it can be read. */
  public final void search() {
    try {
      var wanted = text.read(typed.get()).over(chips.get());
      problem.set("");
      if (!wanted.equals(filter.get())) {
        filter.set(wanted);
      }
    } catch (ProblemException e) {
      problem.set(e.problem().sentence());
    }
  }

  /** Makes chips of what is typed with a key; words stay typed. */
  public final void adopt() {
    search();
    if (problem.get().isEmpty()) {
      show(filter.get());
    }
  }

  /** Narrows to {@code wanted} and nothing else. */
  public final void show(T wanted) {
    typed.set(text.write(everything.withWords(wanted.words())));
    setChips(wanted.withWords(List.of()));
  }

  /** Narrows to a filter in writing; what cannot be read any more is left out with a word. */
  public final void show(String written) {
    try {
      show(text.read(written));
    } catch (ProblemException e) {
      failures.accept(e);
    }
  }

  /** Everything. */
  public final void clear() {
    show(everything);
  }

  /** Narrows by other chips. */
  protected final void setChips(T wanted) {
    chips.set(wanted);
    search();
  }
}
