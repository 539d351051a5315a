package io.sentineliq.workbench.observable.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservableExtractorTest {

  private static final String MD5 = "d41d8cd98f00b204e9800998ecf8427e";

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IP          | from 203.0.113.77.                      | 203.0.113.77          | 203.0.113.77
          IP          | (203[.]0[.]113[.]77)                    | 203[.]0[.]113[.]77    | 203.0.113.77
          IP          | to 203.0.113.77:8080,                   | 203.0.113.77          | 203.0.113.77
          IP          | ping 0xCB.0x0.0x71.0x4d                 | 0xCB.0x0.0x71.0x4d    | 203.0.113.77
          IP          | ping 0313.0.0161.0115                   | 0313.0.0161.0115      | 203.0.113.77
          IP          | [2001:DB8::1]:443                       | 2001:DB8::1           | 2001:db8::1
          IP          | 2001[:]db8[:][:]1!                      | 2001[:]db8[:][:]1     | 2001:db8::1
          IP          | at ::1:                                 | ::1                   | ::1
          IP          | ::ffff:203.0.113.77.                    | ::ffff:203.0.113.77   | 203.0.113.77
          IP          | fe80::1%eth0                            | fe80::1%eth0          | fe80::1
          IP          | IPv6:2001:db8::5                        | 2001:db8::5           | 2001:db8::5
          DOMAIN      | see Evil.COM.                           | Evil.COM              | evil.com
          DOMAIN      | (evil[.]com)                            | evil[.]com            | evil.com
          DOMAIN      | evil [dot] co [.] uk                    | evil [dot] co [.] uk  | evil.co.uk
          DOMAIN      | evil\\.com                              | evil\\.com            | evil.com
          DOMAIN      | at evil-dot-com now                     | evil-dot-com          | evil.com
          DOMAIN      | __evil.com__                            | evil.com              | evil.com
          DOMAIN      | _dmarc.evil.com                         | _dmarc.evil.com       | _dmarc.evil.com
          DOMAIN      | пример.рф                               | пример.рф             | xn--e1afmkfd.xn--p1ai
          DOMAIN      | 访问evil.com下载                         | evil.com              | evil.com
          DOMAIN      | evil[.]zip                              | evil[.]zip            | evil.zip
          DOMAIN      | www.gov.py                              | www.gov.py            | www.gov.py
          URL         | at hxxps[:]//evil[.]com[/]a?x=1, and    | hxxps[:]//evil[.]com[/]a?x=1 | https://evil.com/a?x=1
          URL         | meow://evil.com                         | meow://evil.com       | http://evil.com/
          URL         | h**p://evil [.] com/a b                 | h**p://evil [.] com/a | http://evil.com/a
          URL         | "ftp://evil.com/a"                      | ftp://evil.com/a      | ftp://evil.com/a
          URL         | http://evil.com:8080/a                  | http://evil.com:8080/a | http://evil.com:8080/a
          URL         | http://u:p@evil.com/a                   | http://u:p@evil.com/a | http://u:p@evil.com/a
          URL         | http://0x7f.1/a                         | http://0x7f.1/a       | http://127.0.0.1/a
          URL         | http://3405803853/                      | http://3405803853/    | http://203.0.113.77/
          URL         | http://[2001:DB8::1]:80/                | http://[2001:DB8::1]:80/ | http://[2001:db8::1]/
          URL         | http://bücher.de/ä                      | http://bücher.de/ä    | http://xn--bcher-kva.de/%C3%A4
          URL         | (http://evil.com/A_(b))                 | http://evil.com/A_(b) | http://evil.com/A_(b)
          URL         | _http://evil.com/a_                     | http://evil.com/a     | http://evil.com/a
          URL         | **http://evil.com/a**                   | http://evil.com/a     | http://evil.com/a
          URL         | [here](http://evil.com/a).              | http://evil.com/a     | http://evil.com/a
          URL         | <http://evil.com/a>;                    | http://evil.com/a     | http://evil.com/a
          URL         | "\\nhttp://evil.com/a\\n"               | http://evil.com/a     | http://evil.com/a
          URL         | http://evil.com/a_b_?!...               | http://evil.com/a_b_  | http://evil.com/a_b_
          EMAIL       | mailto:Bob.B@EVIL.com,                  | Bob.B@EVIL.com        | Bob.B@evil.com
          EMAIL       | bob [at] evil [dot] com                 | bob [at] evil [dot] com | bob@evil.com
          EMAIL       | a=j[.]doe+x(at)evil{.}com;              | j[.]doe+x(at)evil{.}com | j.doe+x@evil.com
          HASH_MD5    | md5=D41D8CD98F00B204E9800998ECF8427E    | D41D8CD98F00B204E9800998ECF8427E | d41d8cd98f00b204e9800998ecf8427e
          HASH_SHA1   | sha1_da39a3ee5e6b4b0d3255bfef95601890afd80709 | da39a3ee5e6b4b0d3255bfef95601890afd80709 | da39a3ee5e6b4b0d3255bfef95601890afd80709
          HASH_SHA1   | 8F:51:12:06:A0:CC:4E:CD:E8:A3:8B:38:F8:87:59:E5:AF:95:CA:CD | 8F:51:12:06:A0:CC:4E:CD:E8:A3:8B:38:F8:87:59:E5:AF:95:CA:CD | 8f511206a0cc4ecde8a38b38f88759e5af95cacd
          HASH_SHA256 | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
          FILE        | ran setup.exe.                          | setup.exe             | setup.exe
          FILE        | C:\\Program Files (x86)\\Foo\\bar.exe -k net | C:\\Program Files (x86)\\Foo\\bar.exe | C:\\Program Files (x86)\\Foo\\bar.exe
          FILE        | "C:\\\\my files\\\\a b.exe"             | C:\\\\my files\\\\a b.exe | C:\\my files\\a b.exe
          REGISTRY    | HKLM\\Software\\Microsoft\\Windows NT\\Run was | HKLM\\Software\\Microsoft\\Windows NT\\Run | HKEY_LOCAL_MACHINE\\software\\microsoft\\windows nt\\run
          REGISTRY    | set HKCU:\\Run, then                    | HKCU:\\Run            | HKEY_CURRENT_USER\\run
          """)
  void findsOneValueAndItsPlace(ObservableType type, String text, String raw, String normalised) {
    assertThat(hits(text))
        .extracting(Hit::type, Hit::raw, Hit::normalised)
        .containsExactly(tuple(type, raw, normalised));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at 23:06:41 and 12:30:45.123",
        "00:1b:44:11:3a:b7",
        "00:1b:44:11:3a:b7:00:01",
        "std::string_view, abc::def and ::std",
        "1.3.6.1.4.1.311.2.1.12",
        ".1.3.6.1",
        "OID 1.3.6.1",
        "version 1.2.3.4",
        "\"Version\": \"1.2.3.4\"",
        "v1.2.3.4",
        "Chrome/1.2.3.4",
        "1.2.3.4-beta",
        "256.1.1.1",
        "10.0.0.0/8",
        "2001:db8::/32",
        "3405803853",
        "co.uk",
        "os.path.join",
        "user@localhost",
        "evil dot com",
        "polka-dot-dress",
        "00000000000000000000000000000000",
        "d41d8cd98f00b204e9800998ecf8427e0",
        "http://",
        "http:// evil",
        "foo://evil",
        "Software\\Foo",
        "HKLM",
        "C:\\"
      })
  void findsNothingInWhatOnlyLooksLikeAValue(String text) {
    assertThat(hits(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo.py", "test.zip", "report.md", "readme.sh", "main.rs"})
  void givesBothReadingsOfWhatMayBeAFileOrADomain(String name) {
    assertThat(found("see " + name + ".")).containsExactly("DOMAIN " + name, "FILE " + name);
    assertThat(hits(name))
        .allSatisfy(hit -> assertThat(hit.lists()).containsExactly(KnownList.FILE_OR_DOMAIN));
  }

  @Test
  void callsADigestOfSomethingElseNoMd5() {
    assertThat(found("imphash: " + MD5)).containsExactly("OTHER " + MD5);
    assertThat(found("\"imphash\":\"" + MD5 + "\"")).containsExactly("OTHER " + MD5);
    assertThat(found("md5: " + MD5)).containsExactly("HASH_MD5 " + MD5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u2003", "\u200b", "\ufeff", "\t", "\0", "\u2028"})
  void separatesAtSpacesOfAllKinds(String space) {
    assertThat(found("evil.com" + space + "203.0.113.77" + space + "http://a.com/x" + space + "y"))
        .containsExactly("DOMAIN evil.com", "IP 203.0.113.77", "URL http://a.com/x");
  }

  @Test
  void keepsAUrlWholeAndGivesTheOneInItsQueryToo() {
    assertThat(found("http://a.com/?u=http://b.com/x&y=1"))
        .containsExactly("URL http://a.com/?u=http://b.com/x&y=1", "URL http://b.com/x");
    assertThat(found("https://web.archive.org/web/1/http://b.com/?x&y"))
        .containsExactly(
            "URL https://web.archive.org/web/1/http://b.com/?x&y", "URL http://b.com/?x&y");
  }

  @Test
  void separatesValuesInAListWithoutSpaces() {
    assertThat(found("1.2.3.4,evil.com,http://evil.com/a,b,http://evil.org/;10.0.0.1-10.0.0.9"))
        .containsExactly(
            "IP 1.2.3.4",
            "DOMAIN evil.com",
            "URL http://evil.com/a,b",
            "URL http://evil.org/;10.0.0.1-10.0.0.9");
    assertThat(found("10.0.0.1-10.0.0.9;10.0.0.1/10.0.0.2"))
        .containsExactly("IP 10.0.0.1", "IP 10.0.0.9", "IP 10.0.0.1", "IP 10.0.0.2");
  }

  @Test
  void givesAValueAsOftenAsItStandsThereInTheOrderOfTheText() {
    var text = "\ud83d\ude00 evil[.]com\r\nä evil.com 1.2.3.4\nevil.com";
    assertThat(hits(text)).extracting(Hit::offset).containsExactly(3L, 17L, 26L, 34L);
    assertThat(found(text))
        .containsExactly("DOMAIN evil.com", "DOMAIN evil.com", "IP 1.2.3.4", "DOMAIN evil.com");
  }

  @Test
  void carriesTheValueRefangedAndItsLine() {
    var hit = hits("first\n  see hxxp://Evil[.]com now \nlast").getFirst();

    assertThat(hit.value()).isEqualTo("http://Evil.com");
    assertThat(hit.normalised()).isEqualTo("http://evil.com/");
    assertThat(hit.context()).isEqualTo("see hxxp://Evil[.]com now");
  }

  @Test
  void cutsALongLine() {
    var hit = hits("x ".repeat(200) + "evil.com" + " y".repeat(200)).getFirst();

    assertThat(hit.context())
        .hasSize(2 * Context.SIDE + "evil.com".length())
        .contains("x evil.com y");
  }

  @Test
  void findsWhatItDefangsUnderTheSameKey() {
    var values =
        "203.0.113.77 2001:db8::1 evil.com http://u:p@evil.com:8080/a?b=c#d bob@evil.com"
            + " https://[2001:db8::1]/x ssh://evil.com/";
    for (var hit : hits(values)) {
      var defanged = Defang.text(hit.type(), hit.value());
      assertThat(hits("(" + defanged + "),"))
          .extracting(Hit::type, Hit::raw, Hit::normalised)
          .containsExactly(tuple(hit.type(), defanged, hit.normalised()));
    }
    assertThat(hits(values)).hasSize(7);
  }

  @Test
  void findsALongUrl() {
    var url = "http://evil.com/" + "a/".repeat(3_990);

    assertThat(found("see " + url + " 1.2.3.4")).containsExactly("URL " + url, "IP 1.2.3.4");
  }

  @Test
  void givesOnlyTheHostOfAUrlThatIsTooLongForAKey() {
    var path = "/".repeat(8_000);

    assertThat(found("http://u.org:p@evil.com:80" + path + " 1.2.3.4"))
        .containsExactly("DOMAIN evil.com", "IP 1.2.3.4");
  }

  private static List<String> found(String text) {
    return hits(text).stream().map(hit -> hit.type() + " " + hit.normalised()).toList();
  }

  private static List<Hit> hits(String text) {
    var hits = ObservableExtractor.extract(text);
    assertThat(hits)
        .allSatisfy(
            hit -> {
              var offset = (int) hit.offset();
              assertThat(text.substring(offset, offset + hit.length())).isEqualTo(hit.raw());
            });
    assertThat(hits).extracting(Hit::offset).isSorted();
    return hits;
  }
}
