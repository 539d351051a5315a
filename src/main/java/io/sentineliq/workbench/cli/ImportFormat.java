package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.alert.intake.mapping.FieldMapping;
import io.sentineliq.workbench.alert.intake.mapping.MappedParser;
import io.sentineliq.workbench.alert.intake.mapping.MappingJson;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a file is read: as it shows itself, as the format that was named, or by a mapping. */
record ImportFormat(@Nullable String name, @Nullable Path mapping) {

  /** What is wrong with the options. */
  Optional<String> fault() {
    if (name != null && mapping != null) {
      return Optional.of(Messages.text("cli.import.formatAndMap"));
    }
    return name == null || named(name).isPresent()
        ? Optional.empty()
        : Optional.of(
            Messages.text(
                "cli.import.unknownFormat", name, String.join(", ", AlertFormats.names())));
  }

  AlertParser parser() {
    if (mapping != null) {
      return new MappedParser(read(mapping));
    }
    return name == null ? AlertFormats.recognising() : named(name).orElseThrow();
  }

  private static Optional<AlertParser> named(String name) {
    return AlertFormats.named(name.toLowerCase(Locale.ROOT));
  }

  /** The mapping in {@code file}; one that nothing can be read by is refused. */
  private static FieldMapping read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(MappingJson.LONGEST);
      var mapping = MappingJson.read(file.toString(), new String(bytes, StandardCharsets.UTF_8));
      mapping
          .fault()
          .ifPresent(
              key -> {
                throw new Problem.UnreadableInput(file.toString(), Messages.text(key))
                    .asException();
              });
      return mapping;
    } catch (IOException e) {
      throw new Problem.UnreadableInput(file.toString(), Messages.text("intake.unreadable.missing"))
          .asException(e);
    }
  }
}
