package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.CustodyEntryRow;
import io.sentineliq.workbench.evidence.EarlierCustody;
import io.sentineliq.workbench.evidence.ExhibitDetails;
import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.handover.KeptCustody;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code evidence show}: one exhibit with its whole chain, verified. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ShowEvidenceCommand extends StoreCommand {

  @Parameters(
      paramLabel = "CASE/EXHIBIT",
      converter = ExhibitNumbers.Converter.class,
      descriptionKey = "cli.parameter.exhibit")
  private @Nullable ExhibitNumber exhibit;

  ShowEvidenceCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var wanted = exhibit;
    if (wanted == null) {
      return ExitCode.USAGE;
    }
    var exhibits = workspace.exhibits();
    var details = exhibits.details(ExhibitNumbers.id(wanted, exhibits, progress), progress);
    var earlier = new KeptCustody(workspace.transactions()).of(details.row().id(), progress);
    show(details, earlier);
    earlier.forEach(part -> part.fault().ifPresent(console()::say));
    details.fault().ifPresent(fault -> console().say(fault.sentence()));
    return details.fault().isPresent()
            || earlier.stream().anyMatch(part -> part.fault().isPresent())
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }

  private void show(ExhibitDetails details, List<EarlierCustody.Part> earlier) {
    if (isJson()) {
      var fields = ListEvidenceCommand.fields(details.row());
      var told = new LinkedHashMap<String, Object>();
      details.record().fields().forEach((field, value) -> told.put(field.key(), value));
      fields.put("record", told);
      fields.put("earlier", earlier.stream().map(ShowEvidenceCommand::fields).toList());
      fields.put("custody", details.custody().stream().map(ShowEvidenceCommand::fields).toList());
      fields.put("fault", details.fault().map(fault -> fault.sentence()).orElse(null));
      json().write(fields);
      return;
    }
    details.record().fields().forEach((field, value) -> line(Messages.of(field), value));
    for (var part : earlier) {
      heading(Messages.text("cli.show.earlier", part.ledger(), part.exhibit()));
      part.entries().forEach(this::line);
    }
    if (!earlier.isEmpty()) {
      heading(Messages.text("cli.show.here"));
    }
    details.custody().forEach(this::line);
  }

  private void heading(String words) {
    console().out().println(VisibleText.of(words));
  }

  private static Map<String, @Nullable Object> fields(EarlierCustody.Part part) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("ledger", part.ledger());
    fields.put("exhibit", part.exhibit());
    fields.put("custody", part.entries().stream().map(ShowEvidenceCommand::fields).toList());
    fields.put("fault", part.fault().orElse(null));
    return fields;
  }

  private void line(CustodyEntryRow entry) {
    var envelope = entry.envelope();
    console()
        .out()
        .println(
            VisibleText.of(
                "%3d  %s  %-20s  %-24s  %-10s  %s"
                    .formatted(
                        entry.number(),
                        envelope.at(),
                        Messages.of(entry.statement().action()),
                        envelope.actorName(),
                        Messages.of(entry.signature()),
                        entry.statement().get(StatementField.PURPOSE))));
  }

  private void line(String name, String value) {
    console().out().println(VisibleText.of("%-28s %s".formatted(name, value)));
  }

  private static Map<String, Object> fields(CustodyEntryRow entry) {
    return Map.of(
        "entry", entry.number(),
        "seq", entry.sequence(),
        "action", entry.envelope().action(),
        "at", entry.envelope().at(),
        "actor", entry.envelope().actorName(),
        "signature", entry.signature(),
        "backdated", entry.isBackdated(),
        "hash", entry.envelope().hash(),
        "envelope", entry.envelopeText(),
        "statement", entry.statementText());
  }
}
