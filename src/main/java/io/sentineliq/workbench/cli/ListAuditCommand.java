package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code audit list}: the newest entries of the history. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ListAuditCommand extends StoreCommand {

  private static final int WINDOW = 200;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      converter = Limit.class,
      descriptionKey = "cli.option.limit")
  private Integer limit = 50;

  ListAuditCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var newest = workspace.audit().size() - 1;
    var oldest = Math.max(0, newest - limit + 1);
    var repeated = Set.copyOf(workspace.audit().repeated(progress));
    for (var from = newest; from >= oldest; from -= WINDOW) {
      progress.stopIfCancelled();
      var count = (int) Math.min(WINDOW, from - oldest + 1);
      workspace.audit().page(from, count, progress).stream()
          .filter(row -> !repeated.contains(row.sequence()))
          .forEach(this::show);
    }
    return ExitCode.DONE;
  }

  private void show(AuditRow row) {
    if (!isJson()) {
      var line =
          "%6d  %s  %s  %s  %s"
              .formatted(row.sequence(), row.at(), row.actor(), row.action(), row.description());
      console().out().println(VisibleText.of(line));
      return;
    }
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("sequence", row.sequence());
    fields.put("at", row.at());
    fields.put("actor", row.actor());
    fields.put("action", row.action());
    fields.put("resource", row.resource());
    fields.put("resource_id", row.resourceId());
    fields.put("description", row.description());
    json().write(fields);
  }
}
