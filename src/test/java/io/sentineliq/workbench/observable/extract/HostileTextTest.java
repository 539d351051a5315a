package io.sentineliq.workbench.observable.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is made to be slow: what is looked at grows with its length and no faster. */
class HostileTextTest {

  private static final int SHORT = 60_000;
  private static final int LONG = 10_000_000;
  private static final int MOST_LOOKS_PER_CODE_UNIT = 150;

  static Stream<String> repeated() {
    return Stream.of(
        "a",
        "1",
        "f",
        ".",
        ":",
        "/",
        "@",
        "[",
        "]",
        "(",
        "\\",
        "-",
        "_",
        "%",
        " ",
        "\0",
        "\n",
        "\u00a0",
        "ä",
        "\ud83d\ude00",
        "\ud83d",
        "a.",
        "1.",
        "1:",
        "a@",
        "[.]",
        " [.] ",
        "a [dot] ",
        "{[(",
        "://",
        "http://",
        "http://a",
        "http://a/",
        "http://a.com/é",
        "http://[",
        "http://a@",
        "http://a/?u=",
        "http:[/][/]a",
        "hxxp[:]//a[.]com,",
        "a,http:/",
        "C:\\",
        "C:\\A ",
        "HKLM\\",
        "HKLM\\A A A ",
        "HKLM ",
        "a-dot-",
        "1.2.3.4-",
        "1.2.3.4/",
        "a@b.com",
        "::1 ",
        "1::",
        "imphash: ",
        "\"'<>",
        "foo.py+",
        "evil.com/a",
        "evil.com/a,",
        "evil.com/",
        "evil.com:1",
        "evil].[com",
        "evil[,]com",
        "http%3A%2F%2F",
        "http%3A%2F%2Fa&",
        "http://a/?http%3A%2F%2F",
        "a%40b.com",
        "o'bob@",
        "\\\\ab\\",
        "\\\\ab\\c ",
        "/tmp/",
        "/tmp/a ",
        "~/",
        "%A%",
        "%AB%\\",
        "Mozilla/5.0 ",
        "Mozilla/5.0 (",
        "user-agent: a/",
        "ip: 0x1",
        "host.name(",
        "http:\\/\\/",
        "[http]://");
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void looksAtEachCodeUnitAFewTimes(String part) throws IOException {
    assertThat(looks(part, SHORT)).isLessThan(MOST_LOOKS_PER_CODE_UNIT);
    assertThat(looks(part + " ", SHORT)).isLessThan(MOST_LOOKS_PER_CODE_UNIT);
    assertThat(looks(part.repeat(2_000) + " ", SHORT)).isLessThan(MOST_LOOKS_PER_CODE_UNIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ":", "\0", "http://a/"})
  void staysLinearOverTenMillionCodeUnits(String part) throws IOException {
    assertThat(looks(part, LONG)).isLessThanOrEqualTo(looks(part, SHORT) + 1);
  }

  @Test
  void noticesWorkThatGrowsWithTheSquare() throws IOException {
    var window = new TextWindow(new EndlessReader("a", 2_000), 100);
    window.moveTo(0);
    for (var from = 0; from < 2_000; from++) {
      for (var at = from; at < 2_000; at++) {
        window.at(at);
      }
    }
    assertThat(window.work() / 2_000).isGreaterThan(MOST_LOOKS_PER_CODE_UNIT);
  }

  private static long looks(String part, int length) throws IOException {
    var window = new TextWindow(new EndlessReader(part, length), 65_536);
    ObservableExtractor.extract(window, hit -> {});
    return window.work() / length;
  }
}
