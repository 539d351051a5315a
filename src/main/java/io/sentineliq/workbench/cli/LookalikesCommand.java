package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.brand.lookalike.LookalikeScorer;
import io.sentineliq.workbench.brand.lookalike.NearestMiss;
import io.sentineliq.workbench.brand.lookalike.Step;
import io.sentineliq.workbench.brand.lookalike.Tier;
import io.sentineliq.workbench.brand.lookalike.Verdict;
import io.sentineliq.workbench.brand.lookalike.WatchedBrand;
import io.sentineliq.workbench.detection.DomainLines;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lookalikes}: what the domains of a list look like. Needs no store. A person is shown the
 * hits; as JSON every line of the list has its line, and a miss names the brand it came nearest to.
 */
@Command(
    name = "lookalikes",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class LookalikesCommand implements Callable<Integer> {

  private final Console console;
  private final CancelSwitch cancel;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--brand",
      required = true,
      split = ",",
      paramLabel = "DOMAIN",
      descriptionKey = "cli.lookalikes.brand")
  private List<String> brands = new ArrayList<>();

  @Option(
      names = "--own",
      split = ",",
      paramLabel = "DOMAIN",
      descriptionKey = "cli.lookalikes.own")
  private List<String> own = new ArrayList<>();

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.lookalikes.file")
  private String file = "";

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean isJson;

  LookalikesCommand(Console console, CancelSwitch cancel) {
    this.console = console;
    this.cancel = cancel;
  }

  @Override
  public Integer call() {
    var scorer = LookalikeScorer.of(brands.stream().map(this::brand).toList(), own);
    var progress = cancel.progress((done, total, detail) -> {});
    new TextSource(file, console.in()).read(progress, text -> judge(text, scorer));
    return ExitCode.DONE;
  }

  private WatchedBrand brand(String domain) {
    try {
      return WatchedBrand.of(domain, List.of());
    } catch (IllegalArgumentException e) {
      throw noDomain(spec, domain, e);
    }
  }

  static ParameterException noDomain(
      @Nullable CommandSpec spec, String domain, IllegalArgumentException cause) {
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        Messages.text("cli.lookalikes.noDomain", domain),
        cause);
  }

  private void judge(Reader text, LookalikeScorer scorer) throws IOException {
    var scan = scorer.scan();
    var json = new JsonLines(console.out());
    var tooLong =
        DomainLines.read(
            text,
            line -> {
              var verdict = scan.ofText(line);
              if (isJson) {
                json.write(verdict == null ? miss(line, scorer) : hit(line, verdict));
              } else if (verdict != null && verdict.tier() != Tier.NONE) {
                show(verdict);
              }
            });
    if (tooLong > 0) {
      console.err().println(Messages.text("cli.lookalikes.tooLong", tooLong, DomainLines.LONGEST));
    }
  }

  private void show(Verdict verdict) {
    var line =
        "%3d  %-6s  %s  %s  %s"
            .formatted(
                verdict.score(),
                verdict.tier(),
                verdict.domain(),
                verdict.brand(),
                String.join(", ", verdict.techniques().stream().map(Enum::name).toList()));
    console.out().println(VisibleText.of(line));
  }

  private static Map<String, @Nullable Object> hit(String line, Verdict verdict) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("domain", line);
    fields.put("brand", verdict.brand().isEmpty() ? null : verdict.brand());
    fields.put("techniques", List.copyOf(verdict.techniques()));
    fields.put("score", verdict.score());
    fields.put("tier", verdict.tier());
    fields.put("steps", verdict.steps().stream().map(LookalikesCommand::step).toList());
    fields.put("nearest", null);
    return fields;
  }

  private static Map<String, @Nullable Object> step(Step step) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("technique", step.clue());
    fields.put("at", step.at());
    fields.put("from", step.from());
    fields.put("to", step.to());
    fields.put("points", step.points());
    return fields;
  }

  private static Map<String, @Nullable Object> miss(String line, LookalikeScorer scorer) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("domain", line);
    fields.put("brand", null);
    fields.put("techniques", List.of());
    fields.put("score", 0);
    fields.put("tier", Tier.NONE);
    fields.put("steps", List.of());
    fields.put("nearest", nearest(scorer.nearest(line)));
    return fields;
  }

  private static @Nullable Map<String, @Nullable Object> nearest(@Nullable NearestMiss miss) {
    if (miss == null) {
      return null;
    }
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("brand", miss.brand());
    fields.put("distance", miss.distance());
    return fields;
  }
}
