package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.casefile.CaseFacet;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.list.ListFilterText;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cases list}: the newest cases that this person may see. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ListCasesCommand extends StoreCommand {

  private static final int WINDOW = 200;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      converter = Limit.class,
      descriptionKey = "cli.option.limit")
  private Integer limit = 50;

  @Option(names = "--all", descriptionKey = "cli.option.allCases")
  private boolean isAll;

  @Option(names = "--filter", paramLabel = "FILTER", descriptionKey = "cli.option.caseFilter")
  private @Nullable String filter;

  ListCasesCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var ids = workspace.cases().firstIds(query(), limit, progress);
    for (var from = 0; from < ids.size(); from += WINDOW) {
      progress.stopIfCancelled();
      var window = ids.subList(from, Math.min(ids.size(), from + WINDOW));
      workspace.cases().rows(window, progress).forEach(this::show);
    }
    return ExitCode.DONE;
  }

  private CaseQuery query() {
    if (filter == null) {
      return new CaseQuery(!isAll);
    }
    var text = new ListFilterText<>(CaseFacet.class, ZoneId.systemDefault());
    return new CaseQuery(text.read(filter), CaseQuery.NEWEST);
  }

  private void show(CaseRow row) {
    if (isJson()) {
      json().write(fields(row));
      return;
    }
    var state = row.isWithdrawn() ? Messages.text("case.voided") : Messages.of(row.status());
    console()
        .out()
        .println(
            "%5d  %-9s  %-8s  %s"
                .formatted(
                    row.number(),
                    state,
                    Messages.of(row.priority()),
                    VisibleText.of(HarmlessText.of(row.title()))));
  }

  static Map<String, @Nullable Object> fields(CaseRow row) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("number", row.number());
    fields.put("id", row.id());
    fields.put("title", row.title());
    fields.put("status", row.status());
    fields.put("priority", row.priority());
    fields.put("type", row.type());
    fields.put("confidentiality", row.confidentiality());
    fields.put("tlp", row.tlp());
    fields.put("investigator", row.investigator());
    fields.put("alerts", row.alerts());
    fields.put("open_tasks", row.openTasks());
    fields.put("created_at", row.createdAt());
    fields.put("closed_at", row.closedAt());
    fields.put("voided_at", row.withdrawnAt());
    return fields;
  }
}
