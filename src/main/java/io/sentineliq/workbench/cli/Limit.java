package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many to list: a number from 1 on. */
final class Limit implements ITypeConverter<Integer> {

  private static final int MOST = 10_000_000;

  @Override
  public Integer convert(String text) {
    if (!text.matches("[0-9]{1,8}") || Integer.parseInt(text) < 1) {
      throw new TypeConversionException(Messages.text("cli.limit.wrong", text));
    }
    return Math.min(Integer.parseInt(text), MOST);
  }
}
