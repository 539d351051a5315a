package io.sentineliq.workbench.observable.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownListsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10.255.255.255               | private-address
          11.0.0.0                     | ''
          172.16.0.1                   | private-address
          172.32.0.1                   | ''
          192.168.0.1                  | private-address
          fd00::1                      | private-address
          100.64.0.1                   | shared-address
          100.128.0.1                  | ''
          127.1.2.3                    | loopback-address
          ::1                          | loopback-address
          169.254.169.254              | link-local-address
          fe80::1                      | link-local-address
          224.0.0.251                  | multicast-address
          ff02::1                      | multicast-address
          203.0.113.77                 | documentation-address
          2001:db8::1                  | documentation-address
          198.19.0.1                   | benchmark-address
          0.0.0.0                      | reserved-address
          255.255.255.255              | reserved-address
          8.8.8.8                      | public-resolver
          8.8.8.9                      | ''
          2606:4700:4700::1111         | public-resolver
          evil.com                     | ''
          evil.example                 | special-use-name
          www.example.com              | special-use-name
          example.com.evil.net         | ''
          bob@printer.local            | special-use-name
          http://u@192.168.0.1:80/a    | private-address
          http://[fe80::1]/            | link-local-address
          http://a.test/               | special-use-name
          http://evil.com/192.168.0.1  | ''
          d41d8cd98f00b204e9800998ecf8427e | empty-file
          da39a3ee5e6b4b0d3255bfef95601890afd80709 | empty-file
          e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | empty-file
          d41d8cd98f00b204e9800998ecf8427f | ''
          """)
  void namesTheListsAValueIsOn(String text, String lists) {
    assertThat(ids(text)).isEqualTo(lists);
  }

  @Test
  void keepsTheHit() {
    assertThat(ObservableExtractor.extract("10.0.0.1 8.8.8.8")).hasSize(2);
  }

  private static String ids(String text) {
    return ObservableExtractor.extract(text).getFirst().lists().stream()
        .map(KnownList::id)
        .collect(Collectors.joining(","));
  }
}
