package io.sentineliq.workbench.platform.persistence.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What to take back, newest first, when work fails half way. */
final class Undo {

  /** One thing to take back. */
  @FunctionalInterface
  interface Step {
    void run() throws Exception;
  }

  /** Work that says what to take back as it goes on. */
  @FunctionalInterface
  interface Work<T> {
    T run(Undo undo) throws IOException, SQLException;
  }

  private final Deque<Step> steps = new ArrayDeque<>();

  private Undo() {}

  /**
   * The result of {@code work}. When it fails, its steps are taken back and refusals of the file
   * system and the database become problems of {@code folder}.
   */
  static <T> T onFailure(StoreFolder folder, Work<T> work) {
    var undo = new Undo();
    try {
      return work.run(undo);
    } catch (IOException e) {
      throw undo.after(StoreFailures.of(folder, e));
    } catch (SQLException e) {
      throw undo.after(StoreFailures.of(folder, e));
    } catch (RuntimeException e) {
      throw undo.after(StoreFailures.of(folder, e));
    } catch (Error e) {
      throw undo.after(e);
    }
  }

  void add(Step step) {
    steps.push(step);
  }

  /** Takes everything back; what goes wrong meanwhile is attached to {@code error}. */
  private <E extends Throwable> E after(E error) {
    while (!steps.isEmpty()) {
      try {
        steps.pop().run();
      } catch (Exception e) {
        error.addSuppressed(e);
      }
    }
    return error;
  }
}
