package io.sentineliq.workbench;

import io.sentineliq.workbench.app.Desktop;
import io.sentineliq.workbench.app.Opening;
import io.sentineliq.workbench.app.Places;
import io.sentineliq.workbench.app.SelfCheck;
import io.sentineliq.workbench.app.tour.Size;
import io.sentineliq.workbench.app.tour.Tour;
import io.sentineliq.workbench.cli.CancelSwitch;
import io.sentineliq.workbench.cli.CommandLineMain;
import io.sentineliq.workbench.cli.Console;
import io.sentineliq.workbench.cli.SelfChecks;
import io.sentineliq.workbench.evidence.bag.BagSink;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;

/** Entry point: alone or with an evidence bag the desktop program, otherwise a command. */
public final class Main {

  private Main() {}

  /** Starts the program. */
  public static void main(String[] arguments) {
    var places = Places.ofPerson();
    System.setProperty("sentineliq.log", places.log().toString());
    places.useNewerLists();
    System.exit(
        arguments.length == 0 || isBag(arguments)
            ? Desktop.run(Stream.of(arguments).findFirst().map(Path::of), System.err)
            : command(places, arguments));
  }

  /** What a desktop gives to a program that opens files of a kind. */
  private static boolean isBag(String[] arguments) {
    return arguments.length == 1 && arguments[0].toLowerCase(Locale.ROOT).endsWith(BagSink.ENDING);
  }

  private static SelfChecks.Finding told(SelfCheck.Finding finding) {
    return new SelfChecks.Finding(
        finding.check(),
        finding.verdict().name().toLowerCase(Locale.ROOT),
        finding.sentence(),
        finding.verdict() != SelfCheck.Verdict.BAD);
  }

  private static int command(Places places, String[] arguments) {
    var cancel = new CancelSwitch();
    var opening = new Opening(Clock.systemUTC(), () -> {});
    var line =
        new CommandLineMain(
            Console.ofProcess(),
            new SessionWorkspaces(opening),
            (folder, width, height, progress) ->
                new Tour(new Size(width, height), progress).into(folder),
            cancel,
            () -> SelfCheck.alone(places).run().stream().map(Main::told).toList(),
            new CommandLineMain.Places(places.rejects(), places.log(), places.ledger()));
    try (var _ = Interruption.of(cancel)) {
      return line.run(arguments);
    }
  }
}
