package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.brand.lookalike.Variant;
import io.sentineliq.workbench.brand.lookalike.VariantGenerator;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code variants}: the domains that could be registered to pass for one. Needs no store. */
@Command(
    name = "variants",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class VariantsCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DOMAIN", descriptionKey = "cli.variants.domain")
  private String domain = "";

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean isJson;

  VariantsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      VariantGenerator.of(domain).forEach(isJson ? this::showJson : this::showLine);
      return ExitCode.DONE;
    } catch (IllegalArgumentException e) {
      throw LookalikesCommand.noDomain(spec, domain, e);
    }
  }

  private void showLine(Variant variant) {
    var line = "%-13s  %s".formatted(variant.family().id(), variant.domain());
    console.out().println(VisibleText.of(line));
  }

  private void showJson(Variant variant) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("family", variant.family().id());
    fields.put("domain", variant.domain());
    fields.put("unicode", variant.unicode());
    new JsonLines(console.out()).write(fields);
  }
}
