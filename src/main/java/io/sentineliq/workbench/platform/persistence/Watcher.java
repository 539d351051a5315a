package io.sentineliq.workbench.platform.persistence;

/**
 * Is told what happens in a store from outside this program. Called on a thread of the store; work
 * that takes time keeps later news waiting, never loses them.
 */
public interface Watcher {

  /** Somebody committed something, perhaps this program itself; also after {@link #back}. */
  void changed();

  /** The store does not answer; it is asked again and again. */
  void away();

  /** The store answers again. */
  void back();
}
