package io.sentineliq.workbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed of workspaces and people is checked, or refused with what to type. */
class WorkspaceInputTest {

  @ParameterizedTest
  @CsvSource({
    "33000167000101, 33.000.167/0001-01",
    "'33.000.167/0001-01', 33.000.167/0001-01",
    "' 11222333000181 ', 11.222.333/0001-81",
    "12abc34501de35, 12.ABC.345/01DE-35",
  })
  void aCnpjWhoseCheckDigitsFitIsPrinted(String typed, String printed) {
    assertThat(new Cnpj(typed).text()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"33000167000102", "11111111111111", "3300016700010", "x", "12ABC34501DE3X"})
  void anyOtherNumberIsRefused(String typed) {
    refused(() -> new Cnpj(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/8", "192.0.2.7", "2001:db8::/32", "::1"})
  void networksAreAddressesWithALength(String typed) {
    assertThat(Networks.typed(typed).all()).containsExactly(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.0/33", "example.org", "10.0.0", "fe80::1%eth0", "10.0.0.0/-1", "1.2.3.4/"})
  void whatIsNoNetworkIsRefused(String typed) {
    refused(() -> Networks.typed(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "blue-team", "soc-2", "Blue"})
  void shortNamesAreSmallLettersDigitsAndHyphens(String typed) {
    assertThat(new Slug(typed).text()).isLowerCase();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "blue team", "é"})
  void otherShortNamesAreRefused(String typed) {
    refused(() -> new Slug(typed));
  }

  @Test
  void aShortNameIsProposedFromTheName() {
    assertThat(Slug.proposed("  Blue Team (São Paulo) ")).isEqualTo("blue-team-s-o-paulo");
    assertThat(Slug.proposed("日本")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana", "ana@", "@example.org", "a b@example.org", "a@b@c"})
  void whatIsNoAddressIsRefused(String typed) {
    refused(() -> new EmailAddress(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "#12345", "#1234567", "#gggggg"})
  void whatIsNoColourIsRefused(String typed) {
    refused(() -> new HexColour(typed));
  }

  @Test
  void onlyPicturesAreLogos() {
    refused(() -> new Logo("GIF89a".getBytes(StandardCharsets.US_ASCII)));
    refused(() -> new Logo(new byte[0]));
  }

  private static void refused(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.InvalidField.class));
  }
}
