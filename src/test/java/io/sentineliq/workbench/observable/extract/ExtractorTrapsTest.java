package io.sentineliq.workbench.observable.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What misleads other readers of text: each class of it with a case of its own. */
class ExtractorTrapsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          see evil.com/a?b=c now             | URL http://evil.com/a?b=c
          evil[.]com/gate.php                | URL http://evil.com/gate.php
          evil.com:8443/x.html               | URL http://evil.com:8443/x.html
          //cdn.evil.com/x                   | URL http://cdn.evil.com/x
          203.0.113.7/a.exe                  | URL http://203.0.113.7/a.exe
          203.0.113.7:8080/7                 | URL http://203.0.113.7:8080/7
          0xcb.0x714d/a                      | URL http://203.0.113.77/a
          evil.com/?u=http://b.com/x         | URL http://evil.com/?u=http://b.com/x, URL http://b.com/x
          evil.com/report.zip                | URL http://evil.com/report.zip
          evil.com:99999/x                   | DOMAIN evil.com
          evil.com:8443                      | DOMAIN evil.com
          evil.com/                          | DOMAIN evil.com
          evil.com/evil.org                  | DOMAIN evil.com
          10.0.0.1/24                        | ''
          10.0.0.1/10.0.0.2                  | IP 10.0.0.1, IP 10.0.0.2
          bob@evil.com/desk                  | EMAIL bob@evil.com
          ASP.NET/C                          | URL http://asp.net/C
          """)
  void readsAUrlWithoutAScheme(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          http://u:p@evil.com:81/a           | URL http://u:p@evil.com:81/a
          http://a.com/?u=http%3A%2F%2Fb.com%2Fx&y | URL http://a.com/?u=http%3A%2F%2Fb.com%2Fx&y, URL http://b.com/x
          u=https%3a%2f%2Fevil.com%2Fx&v     | URL https://evil.com/x
          a.com%20http%3A%2F%2Fevil.com%2F   | DOMAIN a.com, URL http://evil.com/
          {"u":"http:\\/\\/evil.com\\/a"}    | URL http://evil.com/a
          http://evil.com/a'b                | URL http://evil.com/a'b
          'http://evil.com/a'b               | URL http://evil.com/a
          http://%65vil.com/                 | URL http://evil.com/
          http://①②⑦.⓪.⓪.①/x              | URL http://127.0.0.1/x
          http://1.1.1.1.1/                  | ``
          http://-evil-.com/                 | ``
          http://-a.evil.com/                | URL http://-a.evil.com/
          http://evil.com/a_(b)_c            | URL http://evil.com/a_(b)_c
          http://foo.com/blah_blah_(x).      | URL http://foo.com/blah_blah_(x)
          http://✪df.ws/1                    | URL http://xn--df-oiy.ws/1
          http://مثال.إختبار                 | URL http://xn--mgbh0fb.xn--kgbechtv/
          http://-.~_!$&'()*+,;=:%40@evil.com | URL http://-.~_!$&'()*+,;=:%40@evil.com/
          http://                            | ``
          http://..                          | ``
          http://?                           | ``
          http://##/                         | ``
          http:///a                          | ``
          //a                                | ``
          rdar://1234                        | ``
          h://evil.com                       | DOMAIN evil.com
          http:// evil.com                   | DOMAIN evil.com
          """)
  void readsUrlsAsBrowsersDo(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0xcb00714d.example                 | DOMAIN 0xcb00714d.example
          at 0xcb.0x00.0x71.0x4d             | IP 203.0.113.77
          at 0xcb.0.0161.77                  | IP 203.0.113.77
          at 0313.0000.0161.0115             | IP 203.0.113.77
          at 000000000313.0.113.000000000115 | IP 203.0.113.77
          at 0xcb.0x714d                     | IP 203.0.113.77
          at 0xcb.0.0x714d                   | IP 203.0.113.77
          ip: 0xcb00714d                     | IP 203.0.113.77
          ip=3405803853                      | IP 203.0.113.77
          "src_ip": "031300070515"           | IP 203.0.113.77
          ping 0313.29005                    | IP 203.0.113.77
          ping 203.29005                     | IP 203.0.113.77
          http://0xcb00714d/                 | URL http://203.0.113.77/
          http://031300070515/               | URL http://203.0.113.77/
          http://203.0.29005/                | URL http://203.0.113.77/
          http://[::ffff:cb00:714d]/         | URL http://203.0.113.77/
          http://0000000000000000313.0.113.77/ | URL http://203.0.113.77/
          http://0xcb.0.0x71.77:8080/a       | URL http://203.0.113.77:8080/a
          id 3405803853                      | ``
          error 0xc0000005                   | ``
          version 0x7f.1                     | ``
          tel 0177.1234567                   | ``
          on 1.12                            | ``
          ip: 999.1                          | ``
          ip: 42                             | ``
          """)
  void readsAnObfuscatedAddress(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          \\\\srv01\\c$\\a b.exe             | FILE \\\\srv01\\c$\\a, FILE b.exe
          \\\\203.0.113.7\\share\\x.exe.     | FILE \\\\203.0.113.7\\share\\x.exe, IP 203.0.113.7
          "\\\\\\\\evil.com\\\\s\\\\x.lnk"   | FILE \\\\evil.com\\s\\x.lnk, DOMAIN evil.com
          \\\\.\\pipe\\evil                  | FILE \\\\.\\pipe\\evil
          "\\\\w\\\\s+"                      | ``
          "\\\\d\\s"                         | ``
          \\\\srv01                          | ``
          \\\\?\\C:\\Temp\\a.exe             | FILE C:\\Temp\\a.exe
          %APPDATA%\\x\\a.exe ran            | FILE %APPDATA%\\x\\a.exe
          100%\\x                            | ``
          cat /etc/passwd:3                  | FILE /etc/passwd
          rm /tmp/.x/a\\ b.sh; ls            | FILE /tmp/.x/a\\ b.sh
          "/Users/bob/Library/x.plist",      | FILE /Users/bob/Library/x.plist
          (see ~/.ssh/id_rsa)                | FILE ~/.ssh/id_rsa
          file:///etc/shadow                 | FILE /etc/shadow
          at /usr/lib/main.rs                | FILE /usr/lib/main.rs
          in /var/log/                       | FILE /var/log
          GET /index.php                     | FILE index.php
          a/tmp/b                            | ``
          </home/x                           | FILE /home/x
          /etc                               | ``
          24/7 and/or                        | ``
          HKLM\\SYSTEM\\X                    | REGISTRY HKEY_LOCAL_MACHINE\\system\\x
          hku\\S-1-5-21\\Run                 | REGISTRY HKEY_USERS\\s-1-5-21\\run
          HKCR\\.exe                         | REGISTRY HKEY_CLASSES_ROOT\\.exe
          HKCC\\System                       | REGISTRY HKEY_CURRENT_CONFIG\\system
          """)
  void readsPathsOfAllSystems(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected.replace("FILE index.php", ""));
  }

  @Test
  void readsUserAgents() {
    var chrome =
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/109.0.5414.120 Safari/537.36";
    assertThat(found("\"" + chrome + "\", 200")).isEqualTo("USER_AGENT " + chrome);
    assertThat(found("User-Agent: " + chrome + " and more")).isEqualTo("USER_AGENT " + chrome);
    assertThat(found("Mozilla/5.0 (Windows NT 10.0; rv:11.0) like Gecko."))
        .isEqualTo("USER_AGENT Mozilla/5.0 (Windows NT 10.0; rv:11.0) like Gecko");
    assertThat(found("ua=EvilBot/1.0 (+http://evil.com/bot.html);"))
        .isEqualTo(
            "USER_AGENT EvilBot/1.0 (+http://evil.com/bot.html), URL http://evil.com/bot.html");
    assertThat(found("curl/7.74.0, wget/1.21"))
        .isEqualTo("USER_AGENT curl/7.74.0, USER_AGENT wget/1.21");
    assertThat(found("EvilBot/1.0")).isEmpty();
    assertThat(found("/usr/share/curl/7")).isEqualTo("FILE /usr/share/curl/7");
    assertThat(found("Mozilla/")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.management",
        "javax.management",
        "host.name",
        "user.email",
        "process.parent.name",
        "this.id",
        "com.evil.app",
        "foo.call()",
        "row->entry.name",
        "Row::entry.name",
        "fooBar.build",
        "System.Management"
      })
  void tellsWhatMayBeANameInAProgram(String text) {
    var hits = ObservableExtractor.extract("of " + text + " here");
    assertThat(hits).allSatisfy(hit -> assertThat(hit.lists()).contains(KnownList.CODE_OR_DOMAIN));
    assertThat(hits).hasSizeLessThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"java.com", "host.com", "evil.name", "login.evil.zone", "www.host.name"})
  void leavesADomainADomain(String text) {
    assertThat(ObservableExtractor.extract(text))
        .allSatisfy(hit -> assertThat(hit.lists()).doesNotContain(KnownList.CODE_OR_DOMAIN));
    assertThat(found(text)).isEqualTo("DOMAIN " + text);
  }

  @Test
  void hasNoDoubtAboutWhatIsDefangedOrAVariable() {
    assertThat(ObservableExtractor.extract("host[.]name").getFirst().lists()).isEmpty();
    assertThat(ObservableExtractor.extract("echo $host.name")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Bob <bob@evil.com>,                | EMAIL bob@evil.com
          mailto:bob%40evil.com              | EMAIL bob@evil.com
          o'brien@evil.com                   | EMAIL o'brien@evil.com
          'bob@evil.com'                     | EMAIL bob@evil.com
          user='bob@evil.com'                | EMAIL bob@evil.com
          bob.b+tag@mail.evil.co.uk          | EMAIL bob.b+tag@mail.evil.co.uk
          bob(arroba)evil(punto)com          | EMAIL bob@evil.com
          bob [et] evil [punkt] com          | EMAIL bob@evil.com
          bob@bücher.de                      | EMAIL bob@xn--bcher-kva.de
          a@b@evil.com                       | EMAIL b@evil.com
          bob at evil.com                    | DOMAIN evil.com
          @evil                              | ``
          """)
  void readsEmailAddresses(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hxxp://evil[.]com                  | URL http://evil.com/
          hXXps://evil[.]com                 | URL https://evil.com/
          httx://evil.com                    | URL http://evil.com/
          h__ps://evil.com                   | URL https://evil.com/
          xxxx://evil.com                    | URL http://evil.com/
          xxxxs://evil.com                   | URL https://evil.com/
          meow://evil.com                    | URL http://evil.com/
          fxp://evil.com                     | URL ftp://evil.com/
          [http]://evil.com                  | URL http://evil.com/
          http[s]://evil.com                 | URL https://evil.com/
          hxxp(://)evil(.)com                | URL http://evil.com/
          hxxp{:}//evil{.}com                | URL http://evil.com/
          hxxp:(/)(/)evil.com                | URL http://evil.com/
          http://[www].evil.com              | URL http://www.evil.com/
          evil[,]com                         | DOMAIN evil.com
          evil].[com                         | DOMAIN evil.com
          evil[.[com                         | DOMAIN evil.com
          evil[.com                          | DOMAIN evil.com
          evil(.com                          | DOMAIN evil.com
          evil.]com                          | DOMAIN evil.com
          sub.]evil(.com                     | DOMAIN sub.evil.com
          203.]0.113(.7                      | IP 203.0.113.7
          hxxp://evil.]com/a                 | URL http://evil.com/a
          switch(.on)                        | ''
          call(.com)                         | ''
          [see evil.com below.]it was        | DOMAIN evil.com
          [evil.]com                         | ''
          a list[.]                          | ''
          sub[.evil[.]com                    | DOMAIN sub.evil.com
          203[.0.113[.7                      | IP 203.0.113.7
          hxxp[:]//evil[.com/a               | URL http://evil.com/a
          hxxps[://]evil.com/a               | URL https://evil.com/a
          evil<.>com                         | DOMAIN evil.com
          evil<dot>com                       | DOMAIN evil.com
          evil{DOT}com                       | DOMAIN evil.com
          evil( dot )com                     | DOMAIN evil.com
          evil-dot-com                       | DOMAIN evil.com
          evil.dot-star.com                  | DOMAIN evil.dot-star.com
          [evil.com].[evil.org]              | DOMAIN evil.com, DOMAIN evil.org
          evil dot com                       | ''
          evildotcom                         | ''
          203(.)0[dot]113\\.77               | IP 203.0.113.77
          2001[:]db8(:)(:)1                  | IP 2001:db8::1
          """)
  void refangsWhatPeopleWrite(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @Test
  void givesOneValueAfterTheOtherWhateverStandsBetween() {
    assertThat(found("evil.com\u00a0203.0.113.7\u2003bob@evil.com"))
        .isEqualTo("DOMAIN evil.com, IP 203.0.113.7, EMAIL bob@evil.com");
    assertThat(found("**evil.com**, _203.0.113.7_ and `http://evil.com/a_b_`"))
        .isEqualTo("DOMAIN evil.com, IP 203.0.113.7, URL http://evil.com/a_b_");
    assertThat(found("evil.com evil.com")).isEqualTo("DOMAIN evil.com, DOMAIN evil.com");
  }

  private static String found(String text) {
    return String.join(
        ", ",
        ObservableExtractor.extract(text).stream()
            .map(hit -> hit.type() + " " + hit.normalised())
            .toList());
  }
}
