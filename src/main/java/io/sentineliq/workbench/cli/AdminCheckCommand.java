package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.persistence.shared.ServerReport;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code admin check}: whether a live server keeps what a shared store promises. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AdminCheckCommand extends AdminCommand {

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean isJson;

  AdminCheckCommand(Console console) {
    super(console);
  }

  @Override
  int run(Provisioning provisioning, String name) {
    var report = provisioning.check();
    report.findings().forEach(this::write);
    if (!isJson) {
      console()
          .say(
              Messages.text(
                  report.isSound() ? "cli.admin.check.sound" : "cli.admin.check.broken", name));
    }
    return report.isSound() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private void write(ServerReport.Finding found) {
    if (isJson) {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      fields.put("promise", found.promise().name());
      fields.put("verdict", found.verdict().name());
      fields.put("sentence", Messages.of(found.promise()));
      fields.put("places", found.places());
      new JsonLines(console().out()).write(fields);
      return;
    }
    var words = Messages.of(found.verdict());
    console().out().println("%-12s %s".formatted(words, Messages.of(found.promise())));
    found
        .places()
        .forEach(
            place -> console().out().println(VisibleText.of("%-12s   %s".formatted("", place))));
  }
}
