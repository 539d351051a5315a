package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evidence key}: the fingerprint by which others know what this person signed. */
@Command(
    name = "key",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class OwnKeyCommand extends StoreCommand {

  @Mixin private SigningOptions signing = new SigningOptions();

  @Option(names = "--revoke", paramLabel = "REASON", descriptionKey = "cli.evidence.key.revoke")
  private @Nullable String reason;

  OwnKeyCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    if (reason != null) {
      workspace.signingKeys().end(IncidentInput.reason("--revoke", reason), progress);
      console().say(Messages.text("cli.evidence.key.revoked"));
      return ExitCode.DONE;
    }
    var signer = signing.signer(workspace.signingKeys(), progress);
    if (isJson()) {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      fields.put("fingerprint", signer.key().fingerprint());
      fields.put("name", signer.holder().name());
      fields.put("organisation", signer.holder().organisation());
      json().write(fields);
    } else {
      console().out().println(signer.key().fingerprint());
    }
    return ExitCode.DONE;
  }
}
