package io.sentineliq.workbench.observable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DefangTest {

  private static final long SEED = 20_260_101;
  private static final List<String> SCHEMES = List.of("http", "HTTPS", "ftp", "ws", "hxxp", "ssh");
  private static final List<String> HOSTS =
      List.of(
          "evil.example",
          "xn--bcher-kva.example",
          "bücher.example",
          "203.0.113.77",
          "[2001:db8::1]",
          "a.b.c.d.evil.example.",
          "0x7f.1",
          "evil[.]example");
  private static final String PATH_LETTERS = "/.?#[](){}<>,@:%ä\\ atdoxp-._~";

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IP         | 203.0.113.77                    | 203[.]0[.]113[.]77
          IP         | 2001:db8::1                     | 2001[:]db8[:][:]1
          DOMAIN     | www.evil.example                | www[.]evil[.]example
          DOMAIN     | www[.]evil[.]example            | www[.]evil[.]example
          URL        | https://evil.example/a.php?x=y.z | hxxps://evil[.]example/a.php?x=y.z
          URL        | http://u@evil.example:8080      | hxxp://u@evil[.]example:8080
          URL        | hxxp://evil.example/            | hxxp://evil[.]example/
          URL        | http://[2001:db8::1]/a.b        | hxxp://[2001[:]db8[:][:]1]/a.b
          URL        | ssh://evil.example/             | ssh[:]//evil[.]example/
          URL        | evil.example/a                  | evil[.]example/a
          EMAIL      | user.name@evil.example          | user.name[@]evil[.]example
          FILE       | report.pdf                      | report.pdf
          HASH_MD5   | d41d8cd98f00b204e9800998ecf8427e | d41d8cd98f00b204e9800998ecf8427e
          USER_AGENT | Mozilla/5.0                     | Mozilla/5.0
          """)
  void showsValuesSoThatNothingTurnsThemIntoALink(
      ObservableType type, String written, String expected) {
    assertThat(Defang.text(type, written)).isEqualTo(expected);
  }

  @Test
  void keepsTheKeyOfWhatItDefangs() {
    var random = new Random(SEED);
    for (var i = 0; i < 20_000; i++) {
      var url = SCHEMES.get(random.nextInt(SCHEMES.size())) + "://" + host(random) + path(random);
      assertKeyIsKept(ObservableType.URL, url);
      assertKeyIsKept(ObservableType.DOMAIN, host(random));
      assertKeyIsKept(ObservableType.IP, host(random));
      assertKeyIsKept(ObservableType.EMAIL, word(random) + "@" + host(random));
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheKeyOfEveryType(ObservableType type) {
    var random = new Random(SEED);
    for (var i = 0; i < 3_000; i++) {
      assertKeyIsKept(type, digits(random));
      assertKeyIsKept(type, host(random) + path(random));
      assertKeyIsKept(type, word(random) + "." + word(random));
      assertKeyIsKept(type, "HKLM\\" + word(random) + path(random));
      assertKeyIsKept(type, "http[s]://[www].evil[,]com" + path(random));
    }
  }

  @Test
  void defangsAgainToTheSame() {
    var random = new Random(SEED);
    for (var i = 0; i < 5_000; i++) {
      var url = "http://" + host(random) + "/" + word(random) + ".php";
      var once = Defang.text(ObservableType.URL, url);
      assertThat(Defang.text(ObservableType.URL, once)).isEqualTo(once);
    }
  }

  private static void assertKeyIsKept(ObservableType type, String written) {
    var key = Normalisation.of(type, written);
    if (key.isPresent()) {
      assertThat(Normalisation.of(type, Defang.text(type, written))).as(written).isEqualTo(key);
      assertThat(Normalisation.of(type, Defang.text(type, key.get()))).as(written).isEqualTo(key);
      assertThat(Normalisation.of(type, key.get())).as(written).isEqualTo(key);
    }
  }

  private static String digits(Random random) {
    var length = List.of(32, 40, 64).get(random.nextInt(3));
    return random.ints(length, 0, 16).mapToObj(Integer::toHexString).collect(Collectors.joining());
  }

  private static String host(Random random) {
    return HOSTS.get(random.nextInt(HOSTS.size()));
  }

  private static String word(Random random) {
    return random
        .ints(1 + random.nextInt(8), 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String path(Random random) {
    var path = new StringBuilder("/");
    for (var i = random.nextInt(20); i > 0; i--) {
      path.append(PATH_LETTERS.charAt(random.nextInt(PATH_LETTERS.length())));
    }
    return path.toString();
  }
}
