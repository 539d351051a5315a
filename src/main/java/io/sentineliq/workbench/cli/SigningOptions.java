package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.account.signing.KeyHolder;
import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.security.Secrets;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** With what a command signs: the person's key, made at the first act. */
final class SigningOptions {

  private static final String NAME = "--as-name";

  @Option(
      names = "--signing-passphrase-file",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "cli.option.signingPassphrase")
  private @Nullable Path passphraseFile;

  @Option(names = "--as-name", paramLabel = "NAME", descriptionKey = "cli.option.asName")
  private String name = "";

  @Option(names = "--as-org", paramLabel = "NAME", descriptionKey = "cli.option.asOrg")
  private String organisation = "";

  /** The signer of whoever works here. */
  Signer signer(SigningKeys keys, Progress progress) {
    var file = passphraseFile;
    if (file == null) {
      throw new IllegalStateException("the option is required");
    }
    var passphrase = SecretFile.read(file);
    try {
      if (keys.own(progress).isPresent()) {
        return keys.unlock(passphrase, progress);
      }
      if (name.isBlank()) {
        throw new Problem.InvalidField(NAME, "cli.signing.name", List.of()).asException();
      }
      return keys.create(new KeyHolder(name, organisation), passphrase, progress);
    } finally {
      Secrets.wipe(passphrase);
    }
  }
}
