package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that works in one workspace of one store. */
abstract class StoreCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

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
    fault().ifPresent(this::misuse);
    var door = new StoreDoor(console(), surroundings.workspaces());
    try (var datastore = door.open(store);
        var workspace = surroundings.workspaces().open(datastore, store.workspace())) {
      return run(workspace, surroundings.cancel().progress(this::reported));
    }
  }

  /** What is wrong with the options; asked before the store is opened. */
  Optional<String> fault() {
    return Optional.empty();
  }

  /** Does the work; the exit code. */
  abstract int run(OpenWorkspace workspace, Progress progress);

  /** Long work said how far it is. */
  void reported(long done, long total, String detail) {}

  private void misuse(String why) {
    throw new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
  }

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
