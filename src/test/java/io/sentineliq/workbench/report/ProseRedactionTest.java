package io.sentineliq.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.markdown.Block;
import io.sentineliq.workbench.platform.markdown.Markdown;
import io.sentineliq.workbench.platform.markdown.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseRedactionTest {

  private final Redaction redaction = new Redaction(Tlp.GREEN);

  ProseRedactionTest() {
    redaction.know(ObservableType.DOMAIN, "evil.example", "evil.example", Tlp.RED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to evil.example now",
        "to evil\\.example now",
        "to evil&#46;example now",
        "to ev**il**.example now",
        "to `evil`.example now",
        "to [evil](https://good.example/).example now",
        "to [it](https://evil.example/a) now",
        "to [it](https://%65vil.example/a) now",
        "# to evil\\.example now",
        "> - [ ] to evil\\.example now",
        "| a |\n|---|\n| ev_il_ ev*il*.example |",
        "```\nevil.example\n```",
        "<a href=\"https://evil.example\">x</a>"
      })
  void hidesAValueHoweverItIsMarkedUp(String markdown) {
    var told = new ProseRedaction(redaction).applied(Markdown.parse(markdown)).toString();

    assertThat(told).contains("▇ (TLP:RED)").doesNotContain("evil.example", "%65vil");
  }

  @Test
  void keepsStylesAroundWhatIsHidden() {
    var told = new ProseRedaction(redaction).applied(Markdown.parse("**to** evil.example"));

    assertThat(told)
        .containsExactly(
            new Block.Paragraph(
                List.of(new Span("to", Set.of(Span.Style.BOLD), ""), Span.plain(" ▇ (TLP:RED)"))));
  }
}
