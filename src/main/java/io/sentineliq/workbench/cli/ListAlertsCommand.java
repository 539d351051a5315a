package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.alert.AlertFilterText;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alerts list}: the newest alerts of a filter. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ListAlertsCommand extends StoreCommand {

  private static final int WINDOW = 200;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      converter = Limit.class,
      descriptionKey = "cli.option.limit")
  private Integer limit = 50;

  @Option(
      names = "--filter",
      paramLabel = "FILTER",
      defaultValue = "",
      descriptionKey = "cli.option.filter")
  private String filter = "";

  ListAlertsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var alerts = workspace.alerts();
    var wanted = new AlertFilterText(ZoneId.systemDefault()).read(filter);
    var query = new AlertQuery(wanted, AlertQuery.NEWEST_FIRST);
    var ids = alerts.firstIds(query, limit, progress);
    for (var from = 0; from < ids.size(); from += WINDOW) {
      progress.stopIfCancelled();
      alerts
          .rows(ids.subList(from, Math.min(ids.size(), from + WINDOW)), progress)
          .forEach(this::show);
    }
    return ExitCode.DONE;
  }

  private void show(AlertRow row) {
    if (!isJson()) {
      console()
          .out()
          .println(
              "%s  %-8s  %-13s  %s  [%s]"
                  .formatted(
                      row.detectedAt(),
                      Messages.of(row.severity()),
                      Messages.of(row.status()),
                      VisibleText.of(HarmlessText.of(row.title())),
                      VisibleText.of(HarmlessText.of(row.source()))));
      return;
    }
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("id", row.id());
    fields.put("detected_at", row.detectedAt());
    fields.put("severity", row.severity());
    fields.put("status", row.status());
    fields.put("title", row.title());
    fields.put("source", row.source());
    fields.put("assignee", row.assignee());
    fields.put("occurrences", row.occurrences());
    fields.put("observables", row.observables());
    fields.put("version", row.version());
    json().write(fields);
  }
}
