package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Cases and exhibits as people write them on the command line: {@code 7/3}. */
final class ExhibitNumbers {

  private static final String EXHIBIT = "exhibit";

  private ExhibitNumbers() {}

  /** The ids of {@code numbers} in their order, or the problem that there is none of one. */
  static List<UUID> ids(List<ExhibitNumber> numbers, Exhibits exhibits, Progress progress) {
    var found = exhibits.numbered(numbers, progress);
    for (var number : numbers) {
      if (!found.containsKey(number)) {
        throw new Problem.InvalidField(EXHIBIT, "cli.exhibit.none", List.of(number.words()))
            .asException();
      }
    }
    return numbers.stream().map(found::get).toList();
  }

  /** The same for one. */
  static UUID id(ExhibitNumber number, Exhibits exhibits, Progress progress) {
    return ids(List.of(number), exhibits, progress).getFirst();
  }

  /** Reads one from the command line. */
  static final class Converter implements ITypeConverter<ExhibitNumber> {
    @Override
    public ExhibitNumber convert(String text) {
      if (!text.matches("[0-9]{1,8}/[0-9]{1,8}")) {
        throw new TypeConversionException(Messages.text("cli.exhibit.wrong", text));
      }
      var parts = text.split("/", -1);
      return new ExhibitNumber(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
  }
}
