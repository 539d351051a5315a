package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that works in one workspace of one store. */
abstract class StoreCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean isJson;

  /** What every command needs from the outside. */
  record Surroundings(Console console, Workspaces workspaces, CancelSwitch cancel) {}

  StoreCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public final Integer call() {
    var door = new StoreDoor(console(), surroundings.workspaces());
    try (var datastore = door.open(store);
        var workspace = surroundings.workspaces().open(datastore, store.workspace())) {
      return run(workspace, surroundings.cancel().progress(this::reported));
    }
  }

  /** Does the work; the exit code. */
  abstract int run(OpenWorkspace workspace, Progress progress);

  /** Long work said how far it is. */
  void reported(long done, long total, String detail) {}

  Console console() {
    return surroundings.console();
  }

  boolean isJson() {
    return isJson;
  }

  JsonLines json() {
    return new JsonLines(console().out());
  }
}
