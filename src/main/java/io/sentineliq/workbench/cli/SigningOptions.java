package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.account.signing.KeyHolder;
import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.platform.security.Secrets;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** With which key a command signs. A person's first key is made under the name that is given. */
final class SigningOptions {
  @Option(names = "--as-name", paramLabel = "NAME", descriptionKey = "cli.signing.name")
  private String name = "";

  @Option(names = "--as-org", paramLabel = "ORGANISATION", descriptionKey = "cli.signing.org")
  private String organisation = "";

  @Option(
      names = "--signing-passphrase-file",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "cli.signing.passphrase")
  private Path passphraseFile = Path.of("");

  /** The key, ready to sign. */
  Signer signer(SigningKeys keys, Progress progress) {
    var passphrase = SecretFile.read(passphraseFile);
    try {
      return keys.own(progress).isPresent()
          ? keys.unlock(passphrase, progress)
          : keys.create(new KeyHolder(name, organisation), passphrase, progress);
    } finally {
      Secrets.wipe(passphrase);
    }
  }
}
