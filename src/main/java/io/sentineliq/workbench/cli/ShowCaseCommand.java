package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.TaskRow;
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
    var id =
        workspace
            .cases()
            .numbered(number, progress)
            .orElseThrow(() -> new Problem.NotFound(CaseFile.class.getSimpleName()).asException());
    show(workspace.cases().details(id, progress));
    return ExitCode.DONE;
  }

  private void show(CaseDetails details) {
    if (isJson()) {
      var fields = ListCasesCommand.fields(details.row());
      fields.put("description", details.description());
      fields.put("close_reason", details.closeReason());
      fields.put("tasks", details.tasks().stream().map(ShowCaseCommand::fields).toList());
      fields.put("incidents", details.incidents().stream().map(one -> one.title()).toList());
      fields.put("observables", details.observables().size());
      json().write(fields);
      return;
    }
    ListCasesCommand.fields(details.row()).forEach((name, value) -> line(name, value));
    line("description", details.description());
    line("close_reason", details.closeReason());
    details.tasks().forEach(task -> line(Messages.of(task.status()), task.title()));
  }

  private void line(String name, @Nullable Object value) {
    if (value != null) {
      console().out().println(VisibleText.of("%-16s %s".formatted(name, value)));
    }
  }

  private static Map<String, Object> fields(TaskRow task) {
    return Map.of("title", task.title(), "status", task.status().name());
  }
}
