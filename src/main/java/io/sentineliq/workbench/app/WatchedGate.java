package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.Optional;

/** A gate that says when it is first looked at, which is when the window is about to be shown. */
record WatchedGate(StoreGate gate, Runnable onLook) implements StoreGate {

  @Override
  public String name() {
    return gate.name();
  }

  @Override
  public StoreGate at(Path folder) {
    return gate.at(folder);
  }

  @Override
  public Standing look(Progress progress) {
    onLook.run();
    return gate.look(progress);
  }

  @Override
  public Founded found(Optional<char[]> passphrase, Progress progress) {
    return gate.found(passphrase, progress);
  }

  @Override
  public Optional<Path> restore(Path backup, Progress progress) {
    return gate.restore(backup, progress);
  }

  @Override
  public Workplace open(Key key, Progress progress) {
    return gate.open(key, progress);
  }
}
