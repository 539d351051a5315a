package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.detection.leak.Leak;
import io.sentineliq.workbench.detection.leak.LeakScanner;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leaks}: the sensitive data in a text, masked. Needs no store. */
@Command(
    name = "leaks",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class LeaksCommand implements Callable<Integer> {

  private final Console console;
  private final CancelSwitch cancel;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.extract.file")
  private String file = "";

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean isJson;

  LeaksCommand(Console console, CancelSwitch cancel) {
    this.console = console;
    this.cancel = cancel;
  }

  @Override
  public Integer call() {
    var progress = cancel.progress((done, total, detail) -> {});
    new TextSource(file, console.in())
        .read(progress, text -> LeakScanner.scan(text, (leak, clear) -> show(leak)));
    return ExitCode.DONE;
  }

  private void show(Leak leak) {
    if (isJson) {
      showJson(leak);
    } else {
      var line =
          "%8d  %-11s  %-8s  %s"
              .formatted(leak.offset(), leak.kind(), leak.severity(), leak.masked());
      console.out().println(VisibleText.of(line));
    }
  }

  private void showJson(Leak leak) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("kind", leak.kind());
    fields.put("masked", leak.masked());
    fields.put("offset", leak.offset());
    fields.put("length", leak.length());
    fields.put("severity", leak.severity());
    new JsonLines(console.out()).write(fields);
  }
}
