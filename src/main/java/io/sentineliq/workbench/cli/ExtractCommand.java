package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ReferenceLists;
import io.sentineliq.workbench.observable.extract.Hit;
import io.sentineliq.workbench.observable.extract.KnownList;
import io.sentineliq.workbench.observable.extract.ObservableExtractor;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code extract}: the observables of a text, in its order. Needs no store. As a line for a person
 * a hit is defanged; as JSON it carries what stood there and what it stands for.
 */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ExtractCommand implements Callable<Integer> {

  private final Console console;
  private final CancelSwitch cancel;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.extract.file")
  private String file = "";

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean isJson;

  ExtractCommand(Console console, CancelSwitch cancel) {
    this.console = console;
    this.cancel = cancel;
  }

  @Override
  public Integer call() {
    ReferenceLists.inUse().problems().forEach(console::say);
    var progress = cancel.progress((done, total, detail) -> {});
    new TextSource(file, console.in())
        .read(
            progress,
            text -> ObservableExtractor.extract(text, isJson ? this::showJson : this::showLine));
    return ExitCode.DONE;
  }

  private void showLine(Hit hit) {
    var line =
        "%8d  %-14s  %s  %s"
            .formatted(
                hit.offset(),
                Messages.of(hit.type()),
                Defang.text(hit.type(), hit.normalised()),
                String.join(", ", lists(hit)));
    console.out().println(VisibleText.of(line).stripTrailing());
  }

  private void showJson(Hit hit) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("type", hit.type());
    fields.put("value", hit.value());
    fields.put("normalised", hit.normalised());
    fields.put("raw", hit.raw());
    fields.put("offset", hit.offset());
    fields.put("length", hit.length());
    fields.put("lists", lists(hit));
    new JsonLines(console.out()).write(fields);
  }

  private static List<String> lists(Hit hit) {
    return hit.lists().stream().map(KnownList::id).toList();
  }
}
