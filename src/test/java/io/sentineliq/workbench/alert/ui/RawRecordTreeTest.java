package io.sentineliq.workbench.alert.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawRecordTreeTest {

  @Test
  void keepsNamesValuesAndOrder() {
    var tree = RawRecordTree.of("{\"b\":1.50,\"a\":{\"c\":[true,null,\"x\"]}}").orElseThrow();
    assertThat(tree.parts()).extracting(RawRecordTree::name).containsExactly("b", "a");
    assertThat(tree.parts().getFirst().value()).isEqualTo("1.50");
    var elements = tree.parts().get(1).parts().getFirst().parts();
    assertThat(elements).extracting(RawRecordTree::value).containsExactly("true", "null", "x");
    assertThat(elements).extracting(RawRecordTree::name).containsExactly("0", "1", "2");
  }

  @Test
  void showsWhatHides() {
    var tree = RawRecordTree.of("{\"na\\u200Bme\":\"\\u202Egnp\"}").orElseThrow();
    assertThat(tree.parts().getFirst().name()).isEqualTo("na‹U+200B›me");
    assertThat(tree.parts().getFirst().value()).isEqualTo("‹U+202E›gnp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "{\"cut\":", "{}", "{} {}", "42", "{\"a\":1} trailing"})
  void leavesTheRestToPlainText(String text) {
    assertThat(RawRecordTree.of(text)).isEmpty();
  }

  @Test
  void refusesWhatIsTooDeepOrTooMuch() {
    assertThat(RawRecordTree.of("[".repeat(500) + "]".repeat(500))).isEmpty();
    assertThat(RawRecordTree.of("[" + "1,".repeat(30_000) + "1]")).isEmpty();
  }

  @Test
  void findsBranches() {
    var tree =
        RawRecordTree.of("{\"http\":{\"hostname\":\"cdn.example\",\"url\":\"/a\"},\"x\":1}")
            .orElseThrow();
    var found = tree.onlyWith("CDN").orElseThrow();
    assertThat(found.parts()).singleElement().extracting(RawRecordTree::name).isEqualTo("http");
    assertThat(found.parts().getFirst().parts())
        .singleElement()
        .extracting(RawRecordTree::value)
        .isEqualTo("cdn.example");
    assertThat(tree.onlyWith("absent")).isEmpty();
    assertThat(tree.onlyWith(" ")).contains(tree);
  }
}
