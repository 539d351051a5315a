package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.evidence.Findings;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code evidence extract}: observables in the bytes of an exhibit, which are read for a reason.
 */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ExtractEvidenceCommand extends StoreCommand {

  @Parameters(
      paramLabel = "CASE/EXHIBIT",
      converter = ExhibitNumbers.Converter.class,
      descriptionKey = "cli.parameter.exhibit")
  private @Nullable ExhibitNumber exhibit;

  @Option(
      names = "--purpose",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "cli.option.purpose")
  private String purpose = "";

  @Option(names = "--link", descriptionKey = "cli.evidence.extract.link")
  private boolean isLinking;

  @Mixin private SigningOptions signing = new SigningOptions();

  ExtractEvidenceCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var item = ExhibitNumbers.id(Objects.requireNonNull(exhibit), workspace.exhibits(), progress);
    var signer = signing.signer(workspace.signingKeys(), progress);
    var found = workspace.findings().extract(item, purpose, Optional.of(signer), progress);
    found.forEach(this::show);
    if (isLinking) {
      var values =
          found.stream().filter(each -> each.known().isEmpty()).map(Findings.Found::value).toList();
      var linked = workspace.findings().link(item, values, progress);
      console().say(Messages.text("cli.evidence.linked", linked));
    }
    return ExitCode.DONE;
  }

  private void show(Findings.Found found) {
    var value = found.value();
    if (!isJson()) {
      var line =
          "%6d  %-14s  %s  %s"
              .formatted(
                  found.times(),
                  Messages.of(value.type()),
                  Defang.text(value.type(), value.normalised()),
                  found.known());
      console().out().println(VisibleText.of(line).stripTrailing());
      return;
    }
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("type", value.type());
    fields.put("value", value.value());
    fields.put("normalised", value.normalised());
    fields.put("times", found.times());
    fields.put("known", found.known());
    json().write(fields);
  }
}
