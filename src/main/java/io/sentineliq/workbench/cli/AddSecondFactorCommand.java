package io.sentineliq.workbench.cli;

import com.google.common.io.BaseEncoding;
import io.sentineliq.workbench.platform.persistence.shared.SecondFactor;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;

/**
 * {@code second-factor add}: shows a secret for an authenticator, reads the code it gives from
 * standard input, and shows the backup codes.
 */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AddSecondFactorCommand extends SecondFactorCommand {

  private static final String ISSUER = "SentinelIQ Workbench";

  AddSecondFactorCommand(StoreCommand.Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(SecondFactor factor, String name) {
    if (factor.isOn()) {
      throw new Problem.Conflict(Messages.text("cli.secondFactor.there")).asException();
    }
    var secret = BaseEncoding.base32().omitPadding().encode(factor.begin());
    console().say(Messages.text("cli.secondFactor.secret"));
    console().out().println(secret);
    console().out().println(address(name, secret));
    console().say(Messages.text("cli.secondFactor.code"));
    var code = String.valueOf(SecretFile.read(console().in(), Messages.text("cli.standardInput")));
    var backup = factor.confirm(code, workstation());
    if (backup.isEmpty()) {
      throw new Problem.WrongCode().asException();
    }
    console().say(Messages.text("cli.secondFactor.backup", name));
    backup.forEach(console().out()::println);
    return ExitCode.DONE;
  }

  /** What authenticators read from a picture (Key URI Format). */
  private static String address(String name, String secret) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(encoded(ISSUER), encoded(name), secret, encoded(ISSUER));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
