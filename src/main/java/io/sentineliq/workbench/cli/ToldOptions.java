package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.CustodyFields;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What can be said about an act, each as an option of its command. */
final class ToldOptions {

  private final Map<StatementField, OptionSpec> options = new EnumMap<>(StatementField.class);

  /** Gives {@code line} an option for each field. */
  void addTo(CommandLine line, CustodyFields fields) {
    for (var field : fields.asked()) {
      var option = option(field, fields.needed().contains(field));
      options.put(field, option);
      line.getCommandSpec().addOption(option);
    }
  }

  /**
   * {@code command} with everything that was said.
   *
   * @param entries gives the hash of an entry of the exhibit by its number
   */
  CustodyCommand told(CustodyCommand command, IntFunction<String> entries) {
    var told = command;
    for (var option : options.entrySet()) {
      var field = option.getKey();
      Object value = option.getValue().getValue();
      told =
          switch (value) {
            case Instant moment -> told.with(field, moment);
            case Integer entry -> told.with(field, entries.apply(entry));
            case String text -> told.with(field, text);
            case null, default -> told;
          };
    }
    return told;
  }

  private static OptionSpec option(StatementField field, boolean isNeeded) {
    return OptionSpec.builder("--" + name(field))
        .paramLabel(label(field))
        .type(type(field))
        .required(isNeeded)
        .description(Messages.of(field))
        .build();
  }

  private static String label(StatementField field) {
    return switch (field) {
      case DUE -> "TIME";
      case CORRECTS -> "NUMBER";
      default -> "TEXT";
    };
  }

  private static Class<?> type(StatementField field) {
    return switch (field) {
      case DUE -> Instant.class;
      case CORRECTS -> Integer.class;
      default -> String.class;
    };
  }

  private static String name(StatementField field) {
    return switch (field) {
      case SEAL_IN, SEAL_OUT -> "seal";
      case CORRECTS -> "entry";
      default -> field.key();
    };
  }
}
