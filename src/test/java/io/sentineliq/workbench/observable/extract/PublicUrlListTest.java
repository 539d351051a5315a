package io.sentineliq.workbench.observable.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.observable.ObservableType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The addresses that Mathias Bynens collected to compare expressions for URLs
 * (mathiasbynens.be/demo/url-regex). His question is what a shortener should accept, ours what
 * stands in a text: {@code ftps:}, a root dot and an IPv4 address in short or as one number are
 * URLs that people click on.
 */
class PublicUrlListTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://foo.com/blah_blah",
        "http://foo.com/blah_blah/",
        "http://foo.com/blah_blah_(wikipedia)",
        "http://foo.com/blah_blah_(wikipedia)_(again)",
        "http://www.example.com/wpstyle/?p=364",
        "https://www.example.com/foo/?bar=baz&inga=42&quux",
        "http://✪df.ws/123",
        "http://userid:password@example.com:8080",
        "http://userid:password@example.com:8080/",
        "http://userid@example.com",
        "http://userid@example.com/",
        "http://userid@example.com:8080",
        "http://userid@example.com:8080/",
        "http://userid:password@example.com",
        "http://userid:password@example.com/",
        "http://142.42.1.1/",
        "http://142.42.1.1:8080/",
        "http://➡.ws/䨹",
        "http://⌘.ws",
        "http://⌘.ws/",
        "http://foo.com/blah_(wikipedia)#cite-1",
        "http://foo.com/blah_(wikipedia)_blah#cite-1",
        "http://foo.com/unicode_(✪)_in_parens",
        "http://foo.com/(something)?after=parens",
        "http://☺.damowmow.com/",
        "http://code.google.com/events/#&product=browser",
        "http://j.mp",
        "ftp://foo.bar/baz",
        "http://foo.bar/?q=Test%20URL-encoded%20stuff",
        "http://مثال.إختبار",
        "http://例子.测试",
        "http://उदाहरण.परीक्षा",
        "http://-.~_!$&'()*+,;=:%40:80%2f::::::@example.com",
        "http://1337.net",
        "http://a.b-c.de",
        "http://223.255.255.254"
      })
  void takesEveryValidOneWhole(String url) {
    assertThat(ObservableExtractor.extract(url))
        .anyMatch(hit -> hit.type() == ObservableType.URL && hit.raw().equals(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://",
        "http://.",
        "http://..",
        "http://../",
        "http://?",
        "http://??",
        "http://??/",
        "http://#",
        "http://##",
        "http://##/",
        "http://foo.bar?q=Spaces should be encoded",
        "//",
        "//a",
        "///a",
        "///",
        "http:///a",
        "foo.com",
        "rdar://1234",
        "h://test",
        "http:// shouldfail.com",
        ":// should fail",
        "http://foo.bar/foo(bar)baz quux",
        "http://-error-.invalid/",
        "http://a.b-.co",
        "http://1.1.1.1.1",
        "http://.www.foo.bar/",
        "http://.www.foo.bar./"
      })
  void takesNoInvalidOneWhole(String url) {
    assertThat(ObservableExtractor.extract(url))
        .noneMatch(hit -> hit.type() == ObservableType.URL && hit.raw().equals(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://0.0.0.0",
        "http://10.1.1.0",
        "http://10.1.1.255",
        "http://10.1.1.1",
        "http://224.1.1.1"
      })
  void whatCannotBeReachedFromElsewhereIsContext(String url) {
    assertThat(ObservableExtractor.extract(url))
        .filteredOn(hit -> hit.type() == ObservableType.URL)
        .isNotEmpty()
        .allMatch(hit -> hit.lists().stream().anyMatch(list -> list.isContextOnly(hit.type())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://[::ffff:1.2.3.4]/",
        "http://0x01020304/",
        "http://0x1.0x2.0x3.0x4/",
        "http://0X1.2.3.4/",
        "http://01.02.03.04/",
        "http://0001.0002.0003.0004/",
        "http://000001.000002.000003.000004/",
        "http://1.2.772/",
        "http://1.131844/",
        "http://1.0x20304/",
        "http://1.0401404/",
        "http://01.2.0x304/",
        "http://0x1.2.03.4/",
        "http://16909060/",
        "http://0100401404/",
        "http://000100401404/",
        "http://0x0000000001020304/",
        "http://1.2.3.4./"
      })
  void everyWritingOfAnAddressIsTheSameAddress(String url) {
    assertThat(ObservableExtractor.extract(url))
        .filteredOn(hit -> hit.type() == ObservableType.URL)
        .extracting(Hit::normalised)
        .containsExactly("http://1.2.3.4/");
  }
}
