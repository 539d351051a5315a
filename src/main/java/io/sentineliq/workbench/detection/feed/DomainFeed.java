package io.sentineliq.workbench.detection.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.detection.DomainLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

/** Lists of domains, one on a line. */
final class DomainFeed {

  private DomainFeed() {}

  static void read(InputStream in, FeedSink sink) throws IOException {
    DomainLines.read(new InputStreamReader(in, UTF_8), sink::domain);
  }
}
