package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * A command that a database administrator runs on a shared store, with the administrator's login.
 */
abstract class AdminCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Option(
      names = "--url",
      required = true,
      paramLabel = "JDBC-URL",
      descriptionKey = "cli.option.url")
  private String url = "";

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      descriptionKey = "cli.option.adminPasswordFile")
  private @Nullable Path passwordFile;

  AdminCommand(Console console) {
    this.console = console;
  }

  @Override
  public final Integer call() {
    var address = SharedAddress.parse(url);
    var credentials = new ServerCredentials(console.environment());
    var login = credentials.login(address);
    var password =
        isStandardInput()
            ? SecretFile.read(console.in(), STANDARD_INPUT)
            : credentials.password(address, login, Optional.ofNullable(passwordFile));
    return run(new Provisioning(address, login, password), address.name());
  }

  /** Does the work on the store called {@code name}; the exit code. */
  abstract int run(Provisioning provisioning, String name);

  final Console console() {
    return console;
  }

  private boolean isStandardInput() {
    return passwordFile != null && passwordFile.toString().equals(STANDARD_INPUT);
  }
}
