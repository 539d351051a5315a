package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeaksCommandTest {

  private static final String TEXT = "ü 😀 card 4111 1111 1111 1111\nann@northwind.com:hunter22\n";

  @Test
  void writesOneJsonObjectForEachLeakAndNoClearValue() {
    var run = CommandRun.of(TEXT, "leaks", "-", "--json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .containsExactly(
            """
            {"kind":"CREDIT_CARD","masked":"********1111","offset":10,"length":19,\
            "severity":"CRITICAL"}\
            """,
            """
            {"kind":"EMAIL","masked":"********@northwind.com","offset":30,"length":17,\
            "severity":"LOW"}\
            """,
            """
            {"kind":"PASSWORD","masked":"********","offset":48,"length":8,"severity":"HIGH"}\
            """);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void showsAPersonTheSame() {
    assertThat(CommandRun.of(TEXT, "leaks", "-").lines())
        .containsExactly(
            "      10  CREDIT_CARD  CRITICAL  ********1111",
            "      30  EMAIL        LOW       ********@northwind.com",
            "      48  PASSWORD     HIGH      ********");
  }

  @Test
  void endsWithThreeWhenTheTextIsMissing() {
    assertThat(CommandRun.of("", "leaks", "/nowhere/at/all").exitCode()).isEqualTo(3);
  }
}
