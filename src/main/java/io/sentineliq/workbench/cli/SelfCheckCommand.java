package io.sentineliq.workbench.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code self-check}: what the program needs of this computer, and whether it is there. */
@Command(
    name = "self-check",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class SelfCheckCommand implements Callable<Integer> {

  private final Console console;
  private final SelfChecks checks;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean isJson;

  SelfCheckCommand(Console console, SelfChecks checks) {
    this.console = console;
    this.checks = checks;
  }

  @Override
  public Integer call() {
    var findings = checks.run();
    for (var finding : findings) {
      if (isJson) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("check", finding.check());
        fields.put("verdict", finding.verdict());
        fields.put("sentence", finding.sentence());
        new JsonLines(console.out()).write(fields);
      } else {
        var line =
            "%-8s %-11s %s".formatted(finding.verdict(), finding.check(), finding.sentence());
        console.out().println(VisibleText.of(line));
      }
    }
    var isSound = findings.stream().allMatch(SelfChecks.Finding::isSound);
    return isSound ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
