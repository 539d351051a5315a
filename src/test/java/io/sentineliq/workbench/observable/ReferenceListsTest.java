package io.sentineliq.workbench.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceListsTest {

  private static final String HEAD =
      """
      // A list of suffixes
      com
      uk
      co.uk
      *.ck
      !www.ck
      公司.cn
      newsuffix
      // ===BEGIN PRIVATE DOMAINS===
      github.io
      """;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "evil.com, com, com",
    "a.evil.co.uk, co.uk, co.uk",
    "a.b.ck, b.ck, b.ck",
    "a.www.ck, ck, ck",
    "a.xn--55qx5d.cn, xn--55qx5d.cn, xn--55qx5d.cn",
    "evil.newsuffix, newsuffix, newsuffix",
    "evil.github.io, '', github.io",
    "evil.unknown, '', ''",
    "com, com, com"
  })
  void readsAListOfSuffixes(String name, String registry, String all) throws IOException {
    var list = SuffixList.read(text(suffixes()));
    assertThat(list.registrySuffix(name)).isEqualTo(registry);
    assertThat(list.publicSuffix(name)).isEqualTo(all);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "evil.com, com, com",
    "evil.co.uk, co.uk, co.uk",
    "_x.-y.evil.github.io, io, github.io",
    "evil.newsuffix, '', ''"
  })
  void bringsAListOfItsOwn(String name, String registry, String all) {
    var list = SuffixList.bundled();
    assertThat(list.registrySuffix(name)).isEqualTo(registry);
    assertThat(list.publicSuffix(name)).isEqualTo(all);
  }

  @Test
  void refusesWhatIsNoListOfSuffixes() {
    assertThatThrownBy(() -> SuffixList.read(text("<html>\nNot found\n")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> SuffixList.read(text(HEAD))).isInstanceOf(IOException.class);
  }

  @Test
  void takesANewerFileInPlaceOfItsOwn() throws IOException {
    Files.writeString(folder.resolve("public_suffix_list.dat"), suffixes());
    Files.writeString(folder.resolve("top-domains.txt"), "# mine\n1,Visited.com\nbücher.de\n");

    var lists = ReferenceLists.of(folder);

    assertThat(lists.problems()).isEmpty();
    assertThat(lists.suffixes().registrySuffix("evil.newsuffix")).isEqualTo("newsuffix");
    assertThat(lists.isTopDomain("www.visited.com")).isTrue();
    assertThat(lists.isTopDomain("xn--bcher-kva.de")).isTrue();
    assertThat(lists.isTopDomain("google.com")).isFalse();
    assertThat(lists.isShortener("bit.ly")).isTrue();
  }

  @Test
  void keepsItsOwnWhenTheFileIsNoSuchListAndSaysSo() throws IOException {
    Files.writeString(folder.resolve("public_suffix_list.dat"), "<html>");
    Files.write(folder.resolve("link-shorteners.txt"), new byte[] {(byte) 0xff, 0, 1});
    Files.createDirectory(folder.resolve("top-domains.txt"));

    var lists = ReferenceLists.of(folder);

    assertThat(lists.problems()).hasSize(3).allMatch(problem -> problem.contains("is not used"));
    assertThat(lists.suffixes().registrySuffix("evil.com")).isEqualTo("com");
    assertThat(lists.isTopDomain("google.com")).isTrue();
    assertThat(lists.isShortener("www.bit.ly")).isTrue();
    assertThat(lists.isShortener("evil.bit.ly")).isFalse();
  }

  private static String suffixes() {
    return HEAD
        + IntStream.range(0, 1_000)
            .mapToObj(number -> "suffix" + number)
            .collect(Collectors.joining("\n"));
  }

  private static BufferedReader text(String text) {
    return new BufferedReader(new StringReader(text));
  }
}
