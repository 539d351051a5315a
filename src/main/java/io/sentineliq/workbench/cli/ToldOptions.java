package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.CustodyFields;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What can be said about an act, each as an option of its command. */
final class ToldOptions {

  private static final Map<StatementField, String> NAMES =
      Map.of(
          StatementField.SEAL_IN, "seal",
          StatementField.SEAL_OUT, "seal",
          StatementField.DUE, "due");

  private final Map<StatementField, OptionSpec> options = new EnumMap<>(StatementField.class);

  /** Gives {@code line} an option for each field. */
  void addTo(CommandLine line, CustodyFields fields) {
    for (var field : fields.asked()) {
      var option = option(field, fields.needed().contains(field));
      options.put(field, option);
      line.getCommandSpec().addOption(option);
    }
  }

  /** {@code command} with everything that was said. */
  CustodyCommand told(CustodyCommand command) {
    var told = command;
    for (var option : options.entrySet()) {
      var value = option.getValue().getValue();
      if (value instanceof Instant moment) {
        told = told.with(option.getKey(), moment);
      } else if (value instanceof String text) {
        told = told.with(option.getKey(), text);
      }
    }
    return told;
  }

  private static OptionSpec option(StatementField field, boolean isNeeded) {
    var name = NAMES.getOrDefault(field, field.key());
    return OptionSpec.builder("--" + name)
        .paramLabel(field == StatementField.DUE ? "TIME" : "TEXT")
        .type(field == StatementField.DUE ? Instant.class : String.class)
        .required(isNeeded)
        .description(Messages.of(field))
        .build();
  }
}
