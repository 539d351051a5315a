package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookalikesCommandTest {

  private static final String LIST =
      """
      # seen today
      northwind.tk
      2,nоrthwind.com

      unrelated.org
      northwind.com
      """;

  @Test
  void writesOneJsonObjectForEachDomain() {
    var run = CommandRun.of(LIST, "lookalikes", "--brand", "northwind.com,dhx.com", "-", "--json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .containsExactly(
            """
            {"domain":"northwind.tk","brand":"northwind.com","techniques":["TLD_SWAP"],\
            "score":48,"tier":"MEDIUM","steps":[{"technique":"TLD_SWAP","at":9,"from":".com",\
            "to":".tk","points":40},{"technique":"ABUSED_SUFFIX","at":0,"from":"","to":"",\
            "points":8}],"nearest":null}\
            """,
            """
            {"domain":"n\\u043Erthwind.com","brand":"northwind.com","techniques":["HOMOGLYPH"],\
            "score":96,"tier":"HIGH","steps":[{"technique":"HOMOGLYPH","at":1,"from":"o",\
            "to":"\\u043E","points":92},{"technique":"PUNYCODE","at":0,"from":"","to":"",\
            "points":4}],"nearest":null}\
            """,
            """
            {"domain":"unrelated.org","brand":null,"techniques":[],"score":0,"tier":"NONE",\
            "steps":[],"nearest":{"brand":"northwind.com","distance":7}}\
            """,
            """
            {"domain":"northwind.com","brand":"northwind.com","techniques":["OWNED"],"score":0,\
            "tier":"NONE","steps":[{"technique":"OWNED","at":0,"from":"","to":"","points":0}],\
            "nearest":null}\
            """);
  }

  @Test
  void showsAPersonTheHits() {
    var run = CommandRun.of(LIST, "lookalikes", "--brand", "northwind.com", "-");

    assertThat(run.lines())
        .containsExactly(
            " 48  MEDIUM  northwind.tk  northwind.com  TLD_SWAP",
            " 96  HIGH    nоrthwind.com  northwind.com  HOMOGLYPH");
  }

  @Test
  void leavesOwnDomainsAlone() {
    var run =
        CommandRun.of(
            LIST, "lookalikes", "--brand", "northwind.com", "--own", "northwind.tk", "-", "--json");

    assertThat(run.lines().getFirst()).contains("\"OWNED\"", "\"score\":0");
  }

  @Test
  void skipsALineThatFillsTheMemoryAndSaysSo() {
    var list = "a".repeat(3_000_000) + "\nnorthwind.tk\n";
    var run = CommandRun.of(list, "lookalikes", "--brand", "northwind.com", "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err()).contains("1 line is longer than 2,048 characters: it was not judged");
  }

  @Test
  void endsWithTwoWhenABrandIsNoDomain() {
    var run = CommandRun.of(LIST, "lookalikes", "--brand", "co.uk", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("“co.uk” is no domain.");
    assertThat(CommandRun.of("", "variants", "..").exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("", "variants", "no domain").exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("", "variants", "a*b.com").exitCode()).isEqualTo(2);
    assertThat(CommandRun.of(LIST, "lookalikes", "--brand", "no domain", "-").exitCode())
        .isEqualTo(2);
    assertThat(CommandRun.of("", "lookalikes", "-").exitCode()).isEqualTo(2);
  }

  @Test
  void endsWith130WhenCancelled() {
    var cancel = new CancelSwitch();
    cancel.cancel();

    assertThat(
            CommandRun.of(LIST, cancel, "lookalikes", "--brand", "northwind.com", "-").exitCode())
        .isEqualTo(130);
  }

  @Test
  void listsVariants() {
    var run = CommandRun.of("", "variants", "dhx.com", "--json");

    assertThat(run.lines())
        .contains(
            """
            {"family":"omission","domain":"dx.com","unicode":"dx.com"}\
            """);
    assertThat(CommandRun.of("", "variants", "dhx.com").lines())
        .contains("omission       dx.com")
        .hasSameSizeAs(run.lines());
  }
}
