package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.audit.LocalTrail;
import io.sentineliq.workbench.workspace.StoreWorkspaceService;
import io.sentineliq.workbench.workspace.StoreWorkspaces;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command about the workspaces of a store, none of which needs to be open. */
abstract class WorkspaceCommand implements Callable<Integer> {

  private final Console console;
  private final Workspaces workspaces;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean isJson;

  WorkspaceCommand(StoreCommand.Surroundings surroundings) {
    this.console = surroundings.console();
    this.workspaces = surroundings.workspaces();
  }

  @Override
  public final Integer call() {
    try (var datastore = new StoreDoor(console, workspaces).open(store)) {
      var clock = Clock.systemUTC();
      return run(
          new StoreWorkspaceService(
              datastore, new LocalTrail(clock), clock, workspaces.workstation()));
    }
  }

  /** Does the work; the exit code. */
  abstract int run(StoreWorkspaces all);

  final Console console() {
    return console;
  }

  final boolean isJson() {
    return isJson;
  }

  final JsonLines json() {
    return new JsonLines(console.out());
  }
}
