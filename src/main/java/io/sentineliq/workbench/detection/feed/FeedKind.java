package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.platform.text.Worded;

/** What a feed is. */
@Worded
public enum FeedKind {
  /** A domain on each line. */
  DOMAINS,
  /** Certificates as certificate-transparency monitors write them, in JSON. */
  CERTIFICATES,
  /** One text, as a paste or a page of a forum. */
  TEXT,
  /** Texts as JSON objects, one on a line or in an array. */
  RECORDS,
  /** RSS 2.0 or Atom. */
  RSS,
  /** Rows with a header, of texts or of domains. */
  CSV;

  FeedReader reader() {
    return switch (this) {
      case DOMAINS -> (file, in, sink) -> DomainFeed.read(in, sink);
      case CERTIFICATES -> CertificateFeed::read;
      case TEXT -> (file, in, sink) -> TextFeed.read(file, in, sink);
      case RECORDS -> RecordFeed::read;
      case RSS -> RssFeed::read;
      case CSV -> CsvFeed::read;
    };
  }
}
