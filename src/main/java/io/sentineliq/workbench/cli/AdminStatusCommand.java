package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.persistence.shared.ServerStatus;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code admin status}: versions and people of a shared store. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AdminStatusCommand extends AdminCommand {

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean isJson;

  AdminStatusCommand(Console console) {
    super(console);
  }

  @Override
  int run(Provisioning provisioning, String name) {
    var status = provisioning.status();
    if (isJson) {
      writeJson(status);
    } else {
      print(Messages.text("cli.admin.status.server", name, status.server()));
      print(schema(status));
      status.analysts().forEach(person -> print(line(person)));
    }
    var isCurrent = status.schema().filter(Migrations.LATEST::equals).isPresent();
    return isCurrent ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static String schema(ServerStatus status) {
    return status
        .schema()
        .map(version -> Messages.text("cli.admin.status.schema", version, Migrations.LATEST))
        .orElseGet(() -> Messages.text("cli.admin.status.empty"));
  }

  private static String line(ServerStatus.Analyst person) {
    var places =
        person.places().isEmpty() ? Messages.text("cli.admin.status.nowhere") : person.places();
    var connections = Messages.text("cli.admin.status.connections", person.connections());
    return "  %-16s %-24s %s · %s"
        .formatted(
            person.login(),
            person.name(),
            person.isActive() ? places : Messages.text("cli.admin.status.removed"),
            connections);
  }

  private void writeJson(ServerStatus status) {
    var json = new JsonLines(console().out());
    var server = new LinkedHashMap<String, @Nullable Object>();
    server.put("server", status.server());
    server.put("schema", status.schema().orElse(null));
    server.put("program_schema", Migrations.LATEST);
    json.write(server);
    for (var person : status.analysts()) {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      fields.put("login", person.login());
      fields.put("name", person.name());
      fields.put("active", person.isActive());
      fields.put("workspaces", person.places());
      fields.put("connections", person.connections());
      json.write(fields);
    }
  }

  private void print(String line) {
    console().out().println(VisibleText.of(line));
  }
}
