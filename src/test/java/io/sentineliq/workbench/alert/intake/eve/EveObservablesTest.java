package io.sentineliq.workbench.alert.intake.eve;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.intake.ObservableDraft;
import io.sentineliq.workbench.support.ParsedFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveObservablesTest {

  private static final String MD5 = "d41d8cd98f00b204e9800998ecf8427e";
  private static final String SHA256 =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "src_ip":"192.168.2.14","dest_ip":"209.53.113.5" | IP 192.168.2.14, IP 209.53.113.5
          "src_ip":"::ffff:192.0.2.1","dest_ip":"192.0.2.1" | IP 192.0.2.1
          "src_ip":"","dest_ip":"?"                         | ~~
          "dns":{"type":"query","id":1,"rrname":"Twitter.com","rrtype":"A"} | DOMAIN twitter.com
          "dns":{"type":"answer","rrname":"twitter.com","rrtype":"A","rdata":"199.16.156.6"} | DOMAIN twitter.com, IP 199.16.156.6
          "dns":{"query":[{"type":"query","rrname":"a.example","rrtype":"A"}]} | DOMAIN a.example
          "dns":{"answer":{"version":2,"rrname":"a.example","answers":[{"rrname":"a.example","rrtype":"CNAME","rdata":"b.example"},{"rrname":"b.example","rrtype":"A","rdata":"192.0.2.7"}]}} | DOMAIN a.example, DOMAIN b.example, IP 192.0.2.7
          "dns":{"version":2,"type":"answer","grouped":{"A":["192.0.78.24","192.0.78.25"],"CNAME":["c.example"]}} | IP 192.0.78.24, IP 192.0.78.25, DOMAIN c.example
          "dns":{"version":3,"type":"response","queries":[{"rrname":"d.example","rrtype":"AAAA"}],"answers":[{"rrname":"d.example","rrtype":"AAAA","rdata":"2001:0db8:0000::1"}]} | DOMAIN d.example, IP 2001:db8::1
          "dns":{"version":3,"answers":[{"rrname":"d.example","rrtype":"TXT","rdata":"v=spf1 e.example"}]} | DOMAIN d.example
          "http":{"hostname":"www.Evil.example","url":"/a.php?b=1","http_user_agent":"curl/7"} | DOMAIN www.evil.example, URL http://www.evil.example/a.php?b=1, USER_AGENT curl/7
          "http":{"hostname":"www.evil.example","http_port":1337,"url":"/a"} | DOMAIN www.evil.example, URL http://www.evil.example:1337/a
          "http":{"hostname":"172.20.0.3","http_port":80,"url":"/"} | IP 172.20.0.3, URL http://172.20.0.3/
          "http":{"hostname":"evil.example","url":"https://evil.example/p"} | DOMAIN evil.example, URL https://evil.example/p
          "http":{"hostname":"evil.example","url":"evil.example:443","http_method":"CONNECT"} | DOMAIN evil.example
          "http":{"url":"/a","http_refer":"http://ref.example/"} | URL http://ref.example/
          "tls":{"sni":"calendar.evil.example","subject":"C=US, O=Evil Inc, CN=*.evil.example"} | DOMAIN calendar.evil.example, DOMAIN evil.example
          "tls":{"fingerprint":"8f:51:12:06:a0:cc:4e:cd:e8:a3:8b:38:f8:87:59:e5:af:95:ca:cd"} | HASH_SHA1 8f511206a0cc4ecde8a38b38f88759e5af95cacd
          "tls":{"ja3":{"hash":"e7d705a3286e19ea42f587b344ee6865","string":"771,4"},"ja3s":{"hash":"ae4edc6faf64d08308082ad26be60767"},"ja4":"t13d1516h2_8daaf6152771_e5627efa2ab1"} | OTHER ja3:e7d705a3286e19ea42f587b344ee6865, OTHER ja3s:ae4edc6faf64d08308082ad26be60767, OTHER ja4:t13d1516h2_8daaf6152771_e5627efa2ab1
          "quic":{"sni":"q.example","ua":"Chrome/1"} | DOMAIN q.example, USER_AGENT Chrome/1
          "ssh":{"client":{"hassh":{"hash":"ec7378c1a92f5a8dde7e8b7a1ddf33d1"}}} | OTHER hassh:ec7378c1a92f5a8dde7e8b7a1ddf33d1
          "smtp":{"helo":"x","mail_from":"<Bob@Evil.example>","rcpt_to":["<al@acme.example>"]} | EMAIL Bob@evil.example, EMAIL al@acme.example
          "email":{"from":"Bob <bob@evil.example>","to":["al@acme.example","x"],"attachment":["bill.doc"],"url":["www.evil.example/p"]} | EMAIL bob@evil.example, EMAIL al@acme.example, FILE bill.doc, URL http://www.evil.example/p
          "smb":{"filename":"atsvc"} | FILE atsvc
          "alert_is":1 | ~~
          """)
  void findsThemInEveryShapeSuricataWrites(String fields, String expected) {
    var found = ParsedFile.of(EveLines.alert(fields)).only().observables();

    assertThat(shown(found)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void findsFilesInAlertsOfAllVersions() {
    var file = "{\"filename\":\"/a.exe\",\"md5\":\"%s\",\"sha256\":\"%s\"}".formatted(MD5, SHA256);
    var expected = "FILE /a.exe, HASH_MD5 " + MD5 + ", HASH_SHA256 " + SHA256;

    assertThat(shown(observables("\"fileinfo\":" + file))).isEqualTo(expected);
    assertThat(shown(observables("\"files\":[" + file + "," + file + "]"))).isEqualTo(expected);
  }

  @Test
  void keepsTheValueAsWrittenBesideItsKey() {
    var found = observables("\"dns\":{\"rrname\":\"WWW.Evil.Example\"}");

    assertThat(found).first().extracting(ObservableDraft::written).isEqualTo("WWW.Evil.Example");
    assertThat(found).first().extracting(ObservableDraft::normalised).isEqualTo("www.evil.example");
  }

  @Test
  void doesNotDrownInARecordFullOfValues() {
    var names =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "\"n" + i + ".example\"")
            .collect(Collectors.joining(","));

    assertThat(observables("\"tls\":{\"subjectaltname\":[" + names + "]}")).hasSize(200);
  }

  @Test
  void survivesFieldsOfUnexpectedTypes() {
    for (var value : Arrays.asList("1", "[]", "{}", "\"x\"", "null", "true", "[[[]]]", "[{}]")) {
      for (var field : Arrays.asList("http", "dns", "tls", "files", "email", "smtp", "src_ip")) {
        assertThat(ParsedFile.of(EveLines.alert("\"" + field + "\":" + value)).drafts).hasSize(1);
      }
    }
  }

  private static List<ObservableDraft> observables(String fields) {
    return ParsedFile.of(EveLines.alert(fields)).only().observables();
  }

  private static String shown(List<ObservableDraft> observables) {
    return observables.stream()
        .map(o -> o.type() + " " + o.normalised())
        .collect(Collectors.joining(", "));
  }
}
