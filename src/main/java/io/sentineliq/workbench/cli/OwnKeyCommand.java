package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evidence key}: the fingerprint by which others know what this person signed. */
@Command(
    name = "key",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class OwnKeyCommand extends StoreCommand {

  @Mixin private SigningOptions signing = new SigningOptions();

  OwnKeyCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
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
