package io.sentineliq.workbench.casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

  static java.util.List<TemplateText> shipped() {
    return Templates.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyTemplateNamesItsSourceAndItsTasksCanBeDoneInTheirOrder(TemplateText template) {
    assertThat(template.source()).matches(".*\\(.*20[0-9]{2}\\)");
    assertThat(template.findings()).startsWith("## ");
    assertThat(template.tasks()).hasSizeGreaterThanOrEqualTo(7);
    var done = new HashSet<String>();
    for (var task : template.tasks()) {
      assertThat(done).as(task.id()).containsAll(task.after()).doesNotContain(task.id());
      assertThat(task.what()).isNotBlank();
      assertThat(task.output()).isNotBlank();
      done.add(task.id());
    }
    assertThat(TemplateText.of(template.text())).isEqualTo(template);
  }
}
