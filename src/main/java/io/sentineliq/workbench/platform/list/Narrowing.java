package io.sentineliq.workbench.platform.list;

import java.util.List;

/**
 * What a list is narrowed to; a value.
 *
 * @param <T> itself
 */
public interface Narrowing<T extends Narrowing<T>> {

  /** What a row must say somewhere. */
  List<String> words();

  /** The same with other words. */
  T withWords(List<String> other);

  /** This over {@code base}: what this does not narrow by is as it is there. */
  T over(T base);

  /**
   * How it is written.
   *
   * @param <T> what is written
   */
  interface Writing<T> {

    /** Reads {@code typed}; what cannot be read is {@code Problem.InvalidField}. */
    T read(String typed);

    /** Writes {@code filter} so that {@link #read} gives it back. */
    String write(T filter);
  }
}
