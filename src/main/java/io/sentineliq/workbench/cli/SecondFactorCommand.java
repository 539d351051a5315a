package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.SecondFactor;
import io.sentineliq.workbench.platform.persistence.shared.SharedDatastore;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command about the second factor of whoever signs in to a shared store. */
abstract class SecondFactorCommand implements Callable<Integer> {

  private final Console console;
  private final Workspaces workspaces;

  @Mixin private StoreOptions store = new StoreOptions();

  SecondFactorCommand(StoreCommand.Surroundings surroundings) {
    this.console = surroundings.console();
    this.workspaces = surroundings.workspaces();
  }

  @Override
  public final Integer call() {
    try (var datastore = new StoreDoor(console, workspaces).open(store)) {
      if (datastore instanceof SharedDatastore shared) {
        return run(shared.secondFactor(), shared.info().name());
      }
      throw new Problem.BadStoreAddress(Messages.text("cli.secondFactor.local")).asException();
    }
  }

  /** Does the work on the server called {@code name}; the exit code. */
  abstract int run(SecondFactor factor, String name);

  final Console console() {
    return console;
  }

  final String workstation() {
    return workspaces.workstation();
  }
}
