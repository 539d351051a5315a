package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.security.PassphrasePolicy;
import io.sentineliq.workbench.platform.security.Secrets;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code admin add-analyst}: a person with a database login of their own. */
@Command(
    name = "add-analyst",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AdminAddAnalystCommand extends AdminActCommand {

  /** How the server will know the person. */
  static final class Proof {
    @Option(
        names = "--analyst-password-file",
        paramLabel = "FILE",
        descriptionKey = "cli.option.analystPasswordFile")
    private @Nullable Path passwordFile;

    @Option(names = "--external", descriptionKey = "cli.option.external")
    private boolean isExternal;

    Optional<char[]> password() {
      return Optional.ofNullable(passwordFile).filter(file -> !isExternal).map(SecretFile::read);
    }
  }

  @Option(
      names = "--login",
      required = true,
      paramLabel = "LOGIN",
      descriptionKey = "cli.option.login")
  private String login = "";

  @Option(
      names = "--email",
      required = true,
      paramLabel = "ADDRESS",
      descriptionKey = "cli.option.email")
  private String email = "";

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "cli.option.personName")
  private String name = "";

  @ArgGroup(multiplicity = "1")
  private Proof proof = new Proof();

  AdminAddAnalystCommand(Console console) {
    super(console);
  }

  @Override
  String act(Provisioning provisioning, String store) {
    var password = proof.password();
    try {
      password.ifPresent(letters -> PassphrasePolicy.require(letters, List.of(login, email, name)));
      provisioning.addAnalyst(login, email, name, password);
    } finally {
      password.ifPresent(Secrets::wipe);
    }
    return Messages.text("cli.admin.addAnalyst.done", login, store);
  }
}
