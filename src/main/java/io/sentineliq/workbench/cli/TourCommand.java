package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tour}: pictures of every screen with the sample in it; needs no display. */
@Command(
    name = "tour",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class TourCommand implements Callable<Integer> {

  private final Console console;
  private final Tours tours;
  private final CancelSwitch cancel;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "cli.tour.folder")
  private Path folder = Path.of("");

  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      defaultValue = "1280",
      descriptionKey = "cli.tour.width")
  private int width;

  @Option(
      names = "--height",
      paramLabel = "PIXELS",
      defaultValue = "800",
      descriptionKey = "cli.tour.height")
  private int height;

  TourCommand(Console console, Tours tours, CancelSwitch cancel) {
    this.console = console;
    this.tours = tours;
    this.cancel = cancel;
  }

  @Override
  public Integer call() {
    var line = new ProgressLine(console, folder, "cli.tour.progress");
    try {
      var count = tours.into(folder, width, height, cancel.progress(line::show));
      line.clear();
      console.say(Messages.text("cli.tour.done", count, folder));
      return ExitCode.DONE;
    } finally {
      line.clear();
    }
  }
}
