package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.TimelineService;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.intake.EventField;
import io.sentineliq.workbench.timeline.intake.EventImport;
import io.sentineliq.workbench.timeline.intake.EventMapping;
import io.sentineliq.workbench.timeline.intake.EventPreview;
import io.sentineliq.workbench.timeline.intake.EventRow;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import events}: rows of a table or JSON lines into the timeline of a case. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ImportEventsCommand extends StoreCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.events.file")
  private Path file = Path.of("");

  @Option(
      names = "--case",
      paramLabel = "NUMBER",
      required = true,
      converter = Limit.class,
      descriptionKey = "cli.events.case")
  private Integer number = 0;

  @Option(names = "--column", paramLabel = "FIELD=NAME", descriptionKey = "cli.events.column")
  private Map<EventField, String> columns = Map.of();

  @Option(names = "--time-pattern", paramLabel = "PATTERN", descriptionKey = "cli.events.pattern")
  private String pattern = "";

  @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "cli.events.zone")
  private String zone = "";

  private @Nullable ProgressLine line;

  ImportEventsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var id = workspace.caseNumbered(number, progress);
    var shown = new ProgressLine(console(), file, "cli.import.progress");
    line = shown;
    try {
      var result =
          new EventImport(new TimelineService(workspace.transactions()))
              .run(
                  TimelineSubjects.caseFile(id),
                  file,
                  mapping(EventPreview.of(file).columns()),
                  this::tell,
                  progress);
      shown.clear();
      tell(result);
      return result.rejected() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    } finally {
      shown.clear();
    }
  }

  @Override
  void reported(long done, long total, String detail) {
    if (line != null) {
      line.show(done, total, detail);
    }
  }

  /** What is said, and for the rest what the names suggest. */
  private EventMapping mapping(List<String> names) {
    var all = new EnumMap<EventField, String>(EventField.class);
    all.putAll(EventMapping.suggested(names).columns());
    all.putAll(columns);
    return new EventMapping(all, pattern, zone);
  }

  private void tell(EventRow.Rejected row) {
    if (line != null) {
      line.clear();
    }
    console()
        .say(Messages.text("timeline.import.rejected", row.line(), row.reason(), row.excerpt()));
  }

  private void tell(EventImport.Result result) {
    if (isJson()) {
      var fields = new LinkedHashMap<String, Object>();
      fields.put("file", file.toString());
      fields.put("added", result.added());
      fields.put("known", result.known());
      fields.put("rejected", result.rejected());
      json().write(fields);
    } else {
      console()
          .say(
              Messages.text(
                  "timeline.import.outcome", result.added(), result.known(), result.rejected()));
    }
  }
}
