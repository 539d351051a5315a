package io.sentineliq.workbench.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IP          | 203.0.113.77                | 203.0.113.77
          IP          | 203[.]0[.]113[.]77          | 203.0.113.77
          IP          | 203(.)0{.}113[dot]77        | 203.0.113.77
          IP          | 0xCB.0x0.0x71.0x4d          | 203.0.113.77
          IP          | 0313.0.0161.0115            | 203.0.113.77
          IP          | 3405803853                  | 203.0.113.77
          IP          | 0xcb00714d                  | 203.0.113.77
          IP          | 127.1                       | 127.0.0.1
          IP          | ::ffff:203.0.113.77         | 203.0.113.77
          IP          | ::FFFF:CB00:714D            | 203.0.113.77
          IP          | 2001:DB8:0:0:0:0:0:1        | 2001:db8::1
          IP          | 2001:db8:0:1:0:0:0:1        | 2001:db8:0:1::1
          IP          | 2001:0db8:0000:0000:0001:0000:0000:0001 | 2001:db8::1:0:0:1
          IP          | fe80::1%eth0                | fe80::1
          IP          | [2001:db8::1]               | 2001:db8::1
          IP          | 2001[:]db8[:][:]1           | 2001:db8::1
          DOMAIN      | EVIL.Example                | evil.example
          DOMAIN      | evil.example.               | evil.example
          DOMAIN      | evil[.]example              | evil.example
          DOMAIN      | evil\\.example              | evil.example
          DOMAIN      | evil [dot] example          | evil.example
          DOMAIN      | faß.de                      | xn--fa-hia.de
          DOMAIN      | xn--fa-hia.DE               | xn--fa-hia.de
          DOMAIN      | bücher.example              | xn--bcher-kva.example
          DOMAIN      | i❤.ws                       | xn--i-7iq.ws
          DOMAIN      | evil。example                | evil.example
          DOMAIN      | _dmarc.evil.example         | _dmarc.evil.example
          DOMAIN      | r3---sn-ab5l6n.video.example | r3---sn-ab5l6n.video.example
          URL         | HTTP://Evil.Example         | http://evil.example/
          URL         | hxxp://evil[.]example       | http://evil.example/
          URL         | hXXps[:]//evil[.]example/   | https://evil.example/
          URL         | hxxps[://]evil[.]example[/]a | https://evil.example/a
          URL         | meow://evil.example/        | http://evil.example/
          URL         | https://evil.example:443/A  | https://evil.example/A
          URL         | http://evil.example:8080/A  | http://evil.example:8080/A
          URL         | http://evil.example.:80/    | http://evil.example/
          URL         | http://u:p@evil.example/a   | http://u:p@evil.example/a
          URL         | http://evil.example?q=1#f   | http://evil.example/?q=1#f
          URL         | http://0x7f.1/a             | http://127.0.0.1/a
          URL         | http://[2001:DB8::1]:80/    | http://[2001:db8::1]/
          URL         | http://bücher.example/ä%c3%a4 | http://xn--bcher-kva.example/%C3%A4%C3%A4
          URL         | http://intranet/x           | http://intranet/x
          URL         | http://evil.example/a b     | http://evil.example/a%20b
          URL         | http:\\\\evil.example\\a    | http://evil.example/a
          URL         | ftp://evil.example:21/a     | ftp://evil.example/a
          HASH_MD5    | D41D8CD98F00B204E9800998ECF8427E | d41d8cd98f00b204e9800998ecf8427e
          HASH_SHA1   | 8F:51:12:06:A0:CC:4E:CD:E8:A3:8B:38:F8:87:59:E5:AF:95:CA:CD | 8f511206a0cc4ecde8a38b38f88759e5af95cacd
          HASH_SHA256 | E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855 | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
          EMAIL       | Bob.B@EVIL.Example          | Bob.B@evil.example
          EMAIL       | bob[@]evil[.]example        | bob@evil.example
          EMAIL       | bob (at) evil.example       | bob@evil.example
          EMAIL       | <bob@evil.example>          | bob@evil.example
          EMAIL       | Bob <bob@evil.example>      | bob@evil.example
          EMAIL       | mailto:bob@evil.example     | bob@evil.example
          REGISTRY    | HKLM\\Software\\Evil        | HKEY_LOCAL_MACHINE\\software\\evil
          REGISTRY    | HKEY_LOCAL_MACHINE\\SOFTWARE\\Evil\\ | HKEY_LOCAL_MACHINE\\software\\evil
          REGISTRY    | HKCU:\\Run                  | HKEY_CURRENT_USER\\run
          REGISTRY    | HKLM\\\\Software            | HKEY_LOCAL_MACHINE\\software
          USER_AGENT  | curl/7.74.0                 | curl/7.74.0
          FILE        | C:\\Temp\\a.exe             | C:\\Temp\\a.exe
          """)
  void bringsAllWaysToWriteAValueToOneKey(ObservableType type, String written, String expected) {
    assertThat(Normalisation.of(type, written).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IP          | 256.1.1.1
          IP          | 1.2.3.4.5
          IP          | 1.3.6.1.4.1.311
          IP          | 10.0.0.0/8
          IP          | 10.0.0.*
          IP          | 10.0.0.1-9
          IP          | 23:06:41
          IP          | 00:1b:44:11:3a:b7
          IP          | std::string_view
          IP          | 42
          IP          | 08.1.1.1
          IP          | ''
          IP          | ٢٠٣.0.113.77
          IP          | 2001:db8::1::2
          DOMAIN      | localhost
          DOMAIN      | 203.0.113.77
          DOMAIN      | evil..example
          DOMAIN      | .evil.example
          DOMAIN      | evil.example/path
          DOMAIN      | evil example.com
          DOMAIN      | *.evil.example
          DOMAIN      | a.1
          DOMAIN      | .
          URL         | evil.example/path
          URL         | http://
          URL         | http:///path
          URL         | http://evil.example:99999/
          URL         | http://evil.example:x/
          URL         | http://[::1/
          URL         | http://a:b:c/
          URL         | javascript:alert(1)
          HASH_MD5    | d41d8cd98f00b204e9800998ecf8427
          HASH_MD5    | d41d8cd98f00b204e9800998ecf8427g
          HASH_SHA256 | d41d8cd98f00b204e9800998ecf8427e
          EMAIL       | evil.example
          EMAIL       | @evil.example
          EMAIL       | bob@localhost
          EMAIL       | a b@evil.example
          REGISTRY    | Software\\Evil
          OTHER       | '  '
          """)
  void givesNoKeyToWhatIsNotAValueOfThatType(ObservableType type, String written) {
    assertThat(Normalisation.of(type, written)).isEmpty();
  }

  @Test
  void refusesNamesThatAreTooLong() {
    assertThat(Normalisation.of(ObservableType.DOMAIN, "a".repeat(63) + ".example")).isPresent();
    assertThat(Normalisation.of(ObservableType.DOMAIN, "a".repeat(64) + ".example")).isEmpty();
    assertThat(Normalisation.of(ObservableType.DOMAIN, "a.".repeat(124) + "example")).isEmpty();
  }

  @Test
  void tellsAddressesFromDomains() {
    assertThat(ObservableKey.ofHost("172.20.0.3"))
        .contains(new ObservableKey(ObservableType.IP, "172.20.0.3"));
    assertThat(ObservableKey.ofHost("WWW.Evil.Example"))
        .contains(new ObservableKey(ObservableType.DOMAIN, "www.evil.example"));
    assertThat(ObservableKey.ofHost("workstation")).isEmpty();
  }

  @Test
  void doesNotHangOnLongHostileText() {
    var hostile =
        "[".repeat(500_000) + " ".repeat(250_000) + "(at".repeat(80_000) + "\\".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (var type : ObservableType.values()) {
            Normalisation.of(type, hostile);
          }
        });
  }
}
