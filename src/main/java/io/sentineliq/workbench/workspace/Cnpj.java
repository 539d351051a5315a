package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a Brazilian company in the register of taxpayers, by its digits or, as given out
 * since July 2026, letters too (Receita Federal, IN RFB 2229/2024). A number whose check digits do
 * not fit is {@code Problem.InvalidField}.
 *
 * @param text as it is printed, {@code 12.345.678/0001-95}
 */
public record Cnpj(String text) {

  private static final String FIELD = "cnpj";
  private static final Pattern FORM = Pattern.compile("[0-9A-Z]{12}[0-9]{2}");
  private static final int CHECKED = 12;

  /** Checks and prints what was typed, with or without its marks. */
  public Cnpj {
    var bare = text.replaceAll("[\\s./-]", "").toUpperCase(Locale.ROOT);
    if (!FORM.matcher(bare).matches() || !isSound(bare)) {
      throw new Problem.InvalidField(FIELD, "workspace.cnpj.form", List.of()).asException();
    }
    text = bare.replaceFirst("(..)(...)(...)(....)(..)", "$1.$2.$3/$4-$5");
  }

  /** The number that was typed; none when nothing was. */
  public static Optional<Cnpj> typed(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new Cnpj(text));
  }

  private static boolean isSound(String bare) {
    return bare.chars().distinct().count() > 1
        && bare.charAt(CHECKED) == digit(bare, CHECKED)
        && bare.charAt(CHECKED + 1) == digit(bare, CHECKED + 1);
  }

  /** Weights run from 2 to 9, from the right, again and again; the sum is taken modulo 11. */
  private static char digit(String bare, int length) {
    var sum = 0;
    for (var i = 0; i < length; i++) {
      var weight = 2 + (length - 1 - i) % 8;
      sum += (bare.charAt(i) - '0') * weight;
    }
    var rest = sum % 11;
    return (char) ('0' + (rest < 2 ? 0 : 11 - rest));
  }
}
