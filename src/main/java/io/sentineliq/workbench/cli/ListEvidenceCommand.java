package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evidence list}: the exhibits of a case, or the newest of all. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ListEvidenceCommand extends StoreCommand {

  private static final int WINDOW = 200;

  @Option(
      names = "--case",
      paramLabel = "NUMBER",
      converter = Limit.class,
      descriptionKey = "cli.option.case")
  private @Nullable Integer caseNumber;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      converter = Limit.class,
      descriptionKey = "cli.option.limit")
  private Integer limit = 50;

  ListEvidenceCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var ids = ids(workspace, progress);
    for (var from = 0; from < ids.size(); from += WINDOW) {
      progress.stopIfCancelled();
      var window = ids.subList(from, Math.min(ids.size(), from + WINDOW));
      workspace.exhibits().rows(window, progress).forEach(this::show);
    }
    return ExitCode.DONE;
  }

  private List<UUID> ids(OpenWorkspace workspace, Progress progress) {
    var number = caseNumber;
    if (number == null) {
      return workspace.exhibits().firstIds(ExhibitQuery.everything(), limit, progress);
    }
    var ids = workspace.exhibits().ofCase(workspace.caseNumbered(number, progress), progress);
    return ids.subList(0, Math.min(limit, ids.size()));
  }

  private void show(ExhibitRow row) {
    if (isJson()) {
      json().write(fields(row));
      return;
    }
    console()
        .out()
        .println(
            "%-8s  %-16s  %-20s  %14s  %s"
                .formatted(
                    row.number(),
                    Messages.of(row.state()),
                    VisibleText.of(row.custodian()),
                    row.size() == null ? "" : row.size().toString(),
                    VisibleText.of(row.name())));
  }

  static Map<String, @Nullable Object> fields(ExhibitRow row) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("exhibit", row.number());
    fields.put("id", row.id());
    fields.put("name", row.name());
    fields.put("kind", row.kind());
    fields.put("status", row.status());
    fields.put("state", row.state());
    fields.put("custodian", row.custodian());
    fields.put("location", row.location());
    fields.put("size", row.size());
    fields.put("sha256", row.sha256());
    fields.put("tlp", row.tlp());
    fields.put("sealed", row.isSealed());
    fields.put("on_hold", row.isOnHold());
    fields.put("failed", row.isFailed());
    fields.put("due_at", row.dueAt());
    fields.put("collected_at", row.collectedAt());
    fields.put("collector", row.collector());
    fields.put("entries", row.entries());
    return fields;
  }
}
