package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import picocli.CommandLine.Option;

/** A command that changes a shared store, or shows the SQL that would. */
abstract class AdminActCommand extends AdminCommand {

  @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
  private boolean isDryRun;

  AdminActCommand(Console console) {
    super(console);
  }

  @Override
  final int run(Provisioning provisioning, String name) {
    if (isDryRun) {
      act(provisioning.shownOn(console().out()::println), name);
    } else {
      console().say(act(provisioning, name));
    }
    return ExitCode.DONE;
  }

  /** Does the work on the store called {@code name}; the sentence that says what was done. */
  abstract String act(Provisioning provisioning, String name);
}
