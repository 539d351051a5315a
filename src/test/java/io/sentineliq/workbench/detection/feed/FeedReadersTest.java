package io.sentineliq.workbench.detection.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReadersTest {

  private final List<String> domains = new ArrayList<>();
  private final List<TextDraft> texts = new ArrayList<>();
  private long rejected;

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          a.example\\nb.example ¦ DOMAINS
          1,a.example\\n2,b.example ¦ DOMAINS
          {"data":{"leaf_cert":{"all_domains":["a.example"]}}} ¦ CERTIFICATES
          [{"name_value":"a.example"}] ¦ CERTIFICATES
          {"title":"t","content":"c"} ¦ RECORDS
          <?xml version="1.0"?><rss><channel/></rss> ¦ RSS
          title,content\\na,b ¦ CSV
          domain;seen\\na.example;2026 ¦ CSV
          Dear all,\\nsee you at a.example ¦ TEXT
          """)
  void aFeedIsRecognisedByHowItBegins(String head, FeedKind kind) {
    assertThat(FeedKinds.of(head.replace("\\n", "\n"))).isEqualTo(kind);
  }

  @Test
  void certificatesTellEachOfTheirNamesOnce() throws IOException {
    read(
        FeedKind.CERTIFICATES,
        """
        {"message_type":"certificate_update","data":{"leaf_cert":{"subject":{"CN":"*.a.example"},\
        "all_domains":["*.a.example","a.example","b.example"]}}}
        {"id":1,"common_name":"c.example","name_value":"c.example\\nwww.c.example"}
        {"broken
        """);

    assertThat(domains).containsExactly("a.example", "b.example", "c.example", "www.c.example");
    assertThat(rejected).isEqualTo(1);
  }

  @Test
  void recordsBringTitleContentAddressAuthorAndTime() throws IOException {
    read(
        FeedKind.RECORDS,
        """
        [{"Title":"Dump","Content":"two\\u0000 lines \\ud800","URL":"https://u:p@paste.example/1",\
        "author":"vellum","date":"2026-11-20T08:00:00Z"},{"nothing":1}]
        """);

    assertThat(texts).hasSize(1);
    var text = texts.getFirst();
    assertThat(text.title()).isEqualTo("Dump");
    assertThat(text.content()).isEqualTo("two\u2400 lines \uFFFD");
    assertThat(text.url()).isEqualTo("https://paste.example/1");
    assertThat(text.publishedAt()).isEqualTo(Instant.parse("2026-11-20T08:00:00Z"));
    assertThat(rejected).isEqualTo(1);
  }

  @Test
  void itemsOfRssAndEntriesOfAtomAreTexts() throws IOException {
    read(
        FeedKind.RSS,
        """
        <rss><channel><title>Feed</title><item><title>One</title><link>https://f.example/1</link>
        <description><![CDATA[<b>gift</b> cards]]></description>
        <pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>
        """);
    read(
        FeedKind.RSS,
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Two</title>
        <link href="https://f.example/2"/><summary>staff list</summary>
        <updated>2026-11-20T08:00:00Z</updated></entry></feed>
        """);

    assertThat(texts).extracting(TextDraft::title).containsExactly("One", "Two");
    assertThat(texts)
        .extracting(TextDraft::content)
        .containsExactly("<b>gift</b> cards", "staff list");
    assertThat(texts)
        .extracting(TextDraft::url)
        .containsExactly("https://f.example/1", "https://f.example/2");
    assertThat(texts)
        .extracting(TextDraft::publishedAt)
        .containsOnly(Instant.parse("2026-11-20T08:00:00Z"));
  }

  @Test
  void noFileAndNoEntityIsFollowed() {
    var hostile =
        """
        <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <rss><channel><item><title>T</title><description>&x;</description></item></channel></rss>
        """;

    try {
      read(FeedKind.RSS, hostile);
    } catch (ProblemException | IOException e) {
      assertThat(e).isInstanceOf(ProblemException.class);
    }
    assertThat(texts).allSatisfy(text -> assertThat(text.content()).isEqualTo("T"));
  }

  @Test
  void rowsOfATableAreTextsOrDomains() throws IOException {
    read(FeedKind.CSV, "Title,Body,User\nDump,\"a, \"\"b\"\"\nc\",vellum\nshort\n");
    read(FeedKind.CSV, "id;domain\n1;a.example\n2;b.example\n");

    assertThat(texts).extracting(TextDraft::content).containsExactly("a, \"b\"\nc");
    assertThat(domains).containsExactly("a.example", "b.example");
    assertThat(rejected).isEqualTo(1);
  }

  @Test
  void aTableOfSomethingElseIsRefused() {
    assertThatThrownBy(() -> read(FeedKind.CSV, "a,b\n1,2\n")).isInstanceOf(ProblemException.class);
  }

  @Test
  void aLongTextComesInPiecesThatTogetherAreIt() throws IOException {
    var line = "words and more words of a line\n";
    var whole = line.repeat(20_000);

    read(FeedKind.TEXT, whole);

    assertThat(texts).hasSizeGreaterThan(5);
    assertThat(String.join("", texts.stream().map(TextDraft::content).toList())).isEqualTo(whole);
    assertThat(texts).allSatisfy(text -> assertThat(text.content()).endsWith("\n"));
    assertThat(texts.get(1).line() - 1).isEqualTo(texts.getFirst().content().lines().count());
  }

  private void read(FeedKind kind, String feed) throws IOException {
    var in = new ByteArrayInputStream(feed.getBytes(UTF_8));
    kind.reader().read("feed", in, new Collected());
  }

  private final class Collected implements FeedSink {
    @Override
    public void domain(String name) {
      domains.add(name);
    }

    @Override
    public void text(TextDraft draft) {
      texts.add(draft);
    }

    @Override
    public void rejected(long line) {
      rejected++;
    }
  }
}
