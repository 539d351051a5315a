package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseLinkRow;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.TaskRow;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cases show}: one case with its tasks. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ShowCaseCommand extends StoreCommand {

  @Parameters(
      paramLabel = "NUMBER",
      converter = Limit.class,
      descriptionKey = "cli.parameter.caseNumber")
  private Integer number = 0;

  ShowCaseCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var id = workspace.caseNumbered(number, progress);
    show(workspace.cases().details(id, progress));
    return ExitCode.DONE;
  }

  private void show(CaseDetails details) {
    if (isJson()) {
      var fields = ListCasesCommand.fields(details.row());
      fields.put("description", details.description());
      fields.put("close_reason", details.closeReason());
      var signed = details.finalReport();
      fields.put("final_report", signed == null ? null : SignReportCommand.fields(signed));
      fields.put("tasks", details.tasks().stream().map(ShowCaseCommand::fields).toList());
      fields.put("incidents", details.incidents().stream().map(one -> one.title()).toList());
      fields.put("observables", details.size().observables());
      fields.put("cases", details.cases().stream().map(ShowCaseCommand::fields).toList());
      json().write(fields);
      return;
    }
    ListCasesCommand.fields(details.row()).forEach((name, value) -> line(name, value));
    line("description", details.description());
    line("close_reason", details.closeReason());
    line("final_report", signed(details));
    details.tasks().forEach(task -> line(Messages.of(task.status()), words(task)));
    details.incidents().forEach(one -> line("incident", one.title()));
    details.cases().forEach(other -> line("case", link(other)));
  }

  private static @Nullable String signed(CaseDetails details) {
    var report = details.finalReport();
    return report == null
        ? null
        : Messages.text("report.final.signed", report.edition(), Messages.of(report.audience()));
  }

  private void line(String name, @Nullable Object value) {
    if (value != null) {
      console().out().println(VisibleText.of("%-16s %s".formatted(name, value)));
    }
  }

  private static Map<String, @Nullable Object> fields(TaskRow task) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("title", task.title());
    fields.put("status", task.status());
    fields.put("group", task.group());
    fields.put("assignee", task.assignee());
    fields.put("start_at", task.startAt());
    fields.put("due_at", task.dueAt());
    fields.put("completed_at", task.completedAt());
    fields.put("estimated_minutes", task.estimatedMinutes());
    fields.put("actual_minutes", task.actualMinutes());
    fields.put("open_needs", task.openNeeds());
    return fields;
  }

  private static Map<String, Object> fields(CaseLinkRow other) {
    return Map.of(
        "number", other.number(), "kind", other.kind().name(), "from_other", other.isFromOther());
  }

  private static String words(TaskRow task) {
    return task.assignee() == null
        ? task.title()
        : "%s (%s)".formatted(task.title(), task.assignee());
  }

  private static String link(CaseLinkRow other) {
    return "%d %s %s".formatted(other.number(), Messages.of(other.kind()), other.title());
  }
}
