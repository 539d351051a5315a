package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.LocalDatastore;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.shell.upkeep.Upkeep;
import java.nio.file.Path;
import java.util.List;

/** Care of the open store and of the computer it is open on. */
record StoreUpkeep(Datastore store, Places places) implements Upkeep {

  @Override
  public boolean isLocal() {
    return store instanceof LocalDatastore;
  }

  @Override
  public void backUp(Path target, Progress progress) {
    if (store instanceof LocalDatastore local) {
      local.backUpTo(target, progress);
    } else {
      throw new IllegalStateException("a shared store is backed up by its server");
    }
  }

  @Override
  public void restore(Path backup, Path folder, Progress progress) {
    new LocalStores().restore(backup, folder, progress);
  }

  @Override
  public List<Finding> check() {
    return SelfCheck.whileOpen(places).run().stream()
        .map(
            found ->
                new Finding(
                    found.check(), Verdict.valueOf(found.verdict().name()), found.sentence()))
        .toList();
  }
}
