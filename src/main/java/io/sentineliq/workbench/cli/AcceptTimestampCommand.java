package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.timestamp.TimestampException;
import io.sentineliq.workbench.evidence.timestamp.TimestampFolder;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code timestamp accept}: answers that came from an authority find the requests they answer, by
 * digest and nonce, whatever their files are called. What still waits is said.
 */
@Command(
    name = "accept",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AcceptTimestampCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "TSR", descriptionKey = "cli.timestamp.accept.file")
  private List<Path> answers = new ArrayList<>();

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      defaultValue = ".",
      descriptionKey = "cli.timestamp.accept.folder")
  private Path folder = Path.of(".");

  AcceptTimestampCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var waiting = new TimestampFolder(folder);
    var isAllGood = true;
    for (var answer : answers) {
      isAllGood &= accept(waiting, answer);
    }
    try {
      waiting.open().forEach(name -> say(Messages.text("cli.timestamp.notAnchored", name)));
    } catch (IOException e) {
      throw new Problem.UnreadableInput(folder.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
    return isAllGood ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private boolean accept(TimestampFolder waiting, Path answer) {
    try {
      var name = waiting.accept(TimestampFolder.read(answer));
      say(
          name.map(found -> Messages.text("cli.timestamp.answered", found))
              .orElseGet(() -> Messages.text("cli.timestamp.unasked", answer)));
      return name.isPresent();
    } catch (IOException | TimestampException e) {
      say(Messages.text("cli.timestamp.refused", answer, String.valueOf(e.getMessage())));
      return false;
    }
  }

  private void say(String sentence) {
    console.out().println(VisibleText.of(sentence));
  }
}
