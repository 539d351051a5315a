package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Case and exhibit as people write them: {@code 7/3}. */
record ExhibitNumber(int caseNumber, int exhibit) {

  private static final String EXHIBIT = "exhibit";

  /** The id of the exhibit, or the problem that there is none. */
  UUID in(Exhibits exhibits, Progress progress) {
    return exhibits
        .numbered(caseNumber, exhibit, progress)
        .orElseThrow(
            () ->
                new Problem.InvalidField(
                        EXHIBIT, "cli.exhibit.none", List.of(caseNumber + "/" + exhibit))
                    .asException());
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
