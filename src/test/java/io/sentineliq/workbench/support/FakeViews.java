package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ViewName;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Saved views in memory, written by hand for tests of screens. */
public final class FakeViews implements SavedViews {

  private final List<View> views = new ArrayList<>();

  @Override
  public synchronized List<View> of(String screen, Progress progress) {
    return List.copyOf(views);
  }

  @Override
  public synchronized void save(String screen, ViewName name, String definition, boolean isShared) {
    views.removeIf(view -> view.name().equals(name.text()));
    views.add(
        new View(UUID.randomUUID(), name.text(), "Marina Okafor", isShared, true, definition));
  }

  @Override
  public synchronized void delete(UUID id) {
    views.removeIf(view -> view.id().equals(id));
  }
}
