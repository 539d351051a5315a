package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Certificates in JSON as certstream ({@code all_domains}), crt.sh ({@code name_value}, {@code
 * common_name}) and other monitors write them. Each name of a certificate is told once, without
 * {@code *.}.
 */
final class CertificateFeed {

  private static final Set<String> NAMES =
      Set.of(
          "all_domains",
          "dns_names",
          "name_value",
          "common_name",
          "domains",
          "domain",
          "cn",
          "sans");

  private CertificateFeed() {}

  static void read(String file, InputStream in, FeedSink sink) throws IOException {
    var records = RecordFiles.open(file, in);
    for (var record = records.next(); record != null; record = records.next()) {
      if (!record.isBlank()) {
        tell(record, sink);
      }
    }
  }

  private static void tell(RecordBytes record, FeedSink sink) {
    var names = new LinkedHashSet<String>();
    try {
      if (record.isTooLong()) {
        throw new IOException("too long");
      }
      JsonFields.walk(
          record,
          (field, value) -> {
            if (NAMES.contains(FeedFields.name(field))) {
              value.lines().map(CertificateFeed::plain).forEach(names::add);
            }
          });
    } catch (IOException _) {
      // Told as a record that cannot be read; the next one may be better.
      sink.rejected(record.line());
      return;
    }
    names.stream().filter(name -> name.indexOf('.') > 0).forEach(sink::domain);
  }

  private static String plain(String name) {
    var stripped = name.strip();
    return stripped.startsWith("*.") ? stripped.substring(2) : stripped;
  }
}
