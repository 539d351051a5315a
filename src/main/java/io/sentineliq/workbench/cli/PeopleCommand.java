package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.People;
import io.sentineliq.workbench.workspace.PeopleService;
import io.sentineliq.workbench.workspace.PersonRow;
import java.util.UUID;

/** A command about the people of a workspace. */
abstract class PeopleCommand extends StoreCommand {

  PeopleCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  final int run(OpenWorkspace workspace, Progress progress) {
    return run(new PeopleService(workspace.transactions(), workspace.store().database()), progress);
  }

  /** Does the work; the exit code. */
  abstract int run(People people, Progress progress);

  /** The person with a login or an address. */
  static UUID known(People people, String name, Progress progress) {
    return people.everybody(progress).people().stream()
        .filter(person -> person.login().equals(name) || person.email().equalsIgnoreCase(name))
        .map(PersonRow::id)
        .findFirst()
        .orElseThrow(() -> new Problem.NoSuchName(name).asException());
  }
}
