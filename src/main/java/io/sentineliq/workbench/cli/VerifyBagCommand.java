package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.bag.BagCheck;
import io.sentineliq.workbench.evidence.bag.BagCheck.Outcome;
import io.sentineliq.workbench.evidence.bag.BagVerdict;
import io.sentineliq.workbench.evidence.bag.BagVerifier;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code verify}: an evidence bag, from nothing but itself and what the reader knows. Needs no
 * store. What agrees with itself and what somebody outside vouches for are kept apart.
 */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class VerifyBagCommand implements Callable<Integer> {
  private static final String FIELD = "bag";

  private final Console console;
  private final CancelSwitch cancel;

  @Parameters(paramLabel = "BAG", descriptionKey = "cli.verify.bag")
  private Path bag = Path.of("");

  @Mixin private TrustOptions trust = new TrustOptions();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean isJson;

  VerifyBagCommand(Console console, CancelSwitch cancel) {
    this.console = console;
    this.cancel = cancel;
  }

  @Override
  public Integer call() {
    if (!Files.exists(bag)) {
      throw new Problem.InvalidField(FIELD, "cli.verify.noBag", List.of(bag.toString()))
          .asException();
    }
    var progress = cancel.progress((done, total, detail) -> {});
    try {
      var verdict = new BagVerifier(trust.trust(bag), progress, this::show).verify(bag);
      end(verdict);
      return exit(verdict);
    } catch (IOException e) {
      throw new Problem.UnreadableInput(bag.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private static int exit(BagVerdict verdict) {
    if (!verdict.isConsistent()) {
      return ExitCode.FINDINGS;
    }
    return verdict.isTrusted() ? ExitCode.DONE : ExitCode.NOT_VOUCHED;
  }

  private void show(BagCheck check) {
    if (!isJson) {
      var word = word(check.outcome());
      console.out().println(VisibleText.of("%-8s %s".formatted(word, check.sentence())));
      return;
    }
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("check", check.kind());
    fields.put("outcome", word(check.outcome()).toLowerCase(Locale.ROOT));
    fields.put("place", check.place());
    fields.put("detail", check.detail());
    new JsonLines(console.out()).write(fields);
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case GOOD -> "ok";
      case FAILED -> "FAILED";
      case TRUSTED -> "trusted";
      case NOTE -> "note";
    };
  }

  private void end(BagVerdict verdict) {
    if (!isJson) {
      console.out().println(VisibleText.of(sentence(verdict)));
      return;
    }
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("consistent", verdict.isConsistent());
    fields.put("trusted", verdict.isTrusted());
    fields.put("signed_by", verdict.contents().map(found -> found.signer()).orElse(null));
    fields.put("statement", verdict.contents().map(found -> found.statement()).orElse(null));
    fields.put("failed_at", verdict.failure().map(BagCheck::place).orElse(null));
    fields.put("verdict", sentence(verdict));
    new JsonLines(console.out()).write(fields);
  }

  private static String sentence(BagVerdict verdict) {
    if (verdict.isTrusted()) {
      return Messages.text("cli.verify.trusted");
    }
    return verdict.isConsistent()
        ? Messages.text("cli.verify.consistent")
        : Messages.text("cli.verify.failed", verdict.failure().map(BagCheck::sentence).orElse(""));
  }
}
