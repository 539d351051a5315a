package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.evidence.handover.BagExport;
import io.sentineliq.workbench.evidence.handover.KeptCustody;
import io.sentineliq.workbench.evidence.report.CaseCustody;
import io.sentineliq.workbench.evidence.timestamp.TimestampAuthority;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evidence export}: gives exhibits of one case out in a bag. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ExportEvidenceCommand extends StoreCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "CASE/EXHIBIT",
      converter = ExhibitNumbers.Converter.class,
      descriptionKey = "cli.evidence.export.exhibits")
  private List<ExhibitNumber> exhibits = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "BAG",
      required = true,
      descriptionKey = "cli.evidence.export.out")
  private Path target = Path.of("");

  @Option(
      names = "--purpose",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "cli.evidence.export.purpose")
  private String purpose = "";

  @Option(names = "--authority", paramLabel = "TEXT", descriptionKey = "cli.evidence.authority")
  private String authority = "";

  @Option(names = "--to", paramLabel = "TEXT", descriptionKey = "cli.evidence.export.to")
  private String to = "";

  @Option(names = "--since", paramLabel = "FILE", descriptionKey = "cli.evidence.export.since")
  private List<Path> earlier = new ArrayList<>();

  @Option(names = "--tsa", paramLabel = "URL", descriptionKey = "cli.timestamp.request.tsa")
  private @Nullable URI address;

  @Option(
      names = "--hand-over-to",
      paramLabel = "NAME",
      descriptionKey = "cli.evidence.export.offerTo")
  private String recipient = "";

  @Option(
      names = "--recipient-org",
      paramLabel = "NAME",
      descriptionKey = "cli.evidence.export.offerOrg")
  private String recipientOrganisation = "";

  @Option(
      names = "--recipient-key",
      paramLabel = "FINGERPRINT",
      descriptionKey = "cli.evidence.export.offerKey")
  private String recipientKey = "";

  @Mixin private SigningOptions signing = new SigningOptions();

  ExportEvidenceCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var signer = signing.signer(workspace.signingKeys(), progress);
    var request =
        new BagExport.Request(
            ExhibitNumbers.ids(exhibits, workspace.exhibits(), progress),
            target,
            purpose,
            authority,
            to,
            earlier(workspace),
            Optional.ofNullable(address).map(TimestampAuthority::new),
            offered());
    new BagExport(
            workspace.transactions(),
            workspace.custody(),
            workspace.contents()::read,
            new CaseCustody(
                workspace.transactions(),
                workspace.exhibits(),
                new KeptCustody(workspace.transactions())))
        .write(request, signer, progress);
    if (isJson()) {
      var written = new LinkedHashMap<String, @Nullable Object>();
      written.put("bag", target.toString());
      written.put("exhibits", request.items().size());
      written.put("fingerprint", signer.key().fingerprint());
      json().write(written);
    } else {
      console().out().println(Messages.text("cli.evidence.exported", target));
    }
    console().say(Messages.text("cli.evidence.tellFingerprint", signer.key().fingerprint()));
    return ExitCode.DONE;
  }

  private Optional<BagExport.Recipient> offered() {
    return recipient.isBlank() && recipientKey.isBlank()
        ? Optional.empty()
        : Optional.of(
            new BagExport.Recipient(
                recipient, recipientOrganisation, recipientKey.toLowerCase(Locale.ROOT)));
  }

  private List<Checkpoint> earlier(OpenWorkspace workspace) {
    var origin = new LedgerOrigin(workspace.transactions()).text();
    return earlier.stream().map(file -> CheckpointFile.read(file, origin)).toList();
  }
}
