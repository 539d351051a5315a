package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/** Filters and orders of lists, kept under names. Never called on the user-interface thread. */
public interface SavedViews {

  /**
   * A view as a menu shows it.
   *
   * @param definition JSON that only its screen understands
   * @param isOwn whether whoever looks has made it; only then it can be changed
   */
  record View(
      UUID id, String name, String author, boolean isShared, boolean isOwn, String definition) {}

  /** The views of {@code screen}, own and shared, by name. */
  List<View> of(String screen, Progress progress);

  /** Keeps {@code definition} under {@code name}, in place of an own view of that name. */
  void save(String screen, ViewName name, String definition, boolean isShared);

  /** Forgets an own view; {@code Problem.NotFound} when it is somebody else's. */
  void delete(UUID id);
}
