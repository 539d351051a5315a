package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only has commands below it. */
@Command(mixinStandardHelpOptions = true, versionProvider = CommandGroup.Version.class)
final class CommandGroup implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Messages.text("cli.commandMissing"));
  }

  /** The program's name and version. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = CommandGroup.class.getPackage().getImplementationVersion();
      return new String[] {
        Messages.text("program.name") + " " + (version == null ? "in development" : version)
      };
    }
  }
}
