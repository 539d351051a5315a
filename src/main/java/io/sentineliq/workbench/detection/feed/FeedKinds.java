package io.sentineliq.workbench.detection.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.platform.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Finds out what a feed is from how it begins. */
public final class FeedKinds {

  private static final int HEAD = 1 << 16;
  private static final Pattern CERTIFICATE =
      Pattern.compile("\"(all_domains|leaf_cert|name_value|dns_names|issuer_name|common_name)\"");
  private static final Pattern NAME = Pattern.compile("(\\d+,)?[^\\s,:/@]+\\.[^\\s,:/@.]{2,}\\.?");

  private FeedKinds() {}

  /** What {@code path} is, or {@code Problem.UnreadableInput}. */
  public static FeedKind of(Path path) {
    var file = FeedFile.at(path);
    try (var in = file.open(new AtomicLong())) {
      return of(new String(in.readNBytes(HEAD), UTF_8));
    } catch (IOException e) {
      throw new Problem.UnreadableInput(file.name(), String.valueOf(e.getMessage())).asException(e);
    }
  }

  static FeedKind of(String head) {
    var text = (head.startsWith("\uFEFF") ? head.substring(1) : head).stripLeading();
    if (text.startsWith("<") && (text.contains("<rss") || text.contains("<feed"))) {
      return FeedKind.RSS;
    }
    if (text.startsWith("{") || text.startsWith("[{") || text.matches("(?s)\\[\\s*\\{.*")) {
      return CERTIFICATE.matcher(text).find() ? FeedKind.CERTIFICATES : FeedKind.RECORDS;
    }
    var lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .limit(100)
            .toList();
    if (isTable(lines)) {
      return FeedKind.CSV;
    }
    var names = lines.stream().filter(line -> NAME.matcher(line).matches()).count();
    return !lines.isEmpty() && names * 10 >= lines.size() * 9L ? FeedKind.DOMAINS : FeedKind.TEXT;
  }

  private static boolean isTable(List<String> lines) {
    if (lines.size() < 2) {
      return false;
    }
    var header = lines.getFirst().toLowerCase(Locale.ROOT);
    var names = List.of(header.replace("\"", "").split("[,;\t|]", -1));
    return names.stream()
        .map(FeedFields::name)
        .anyMatch(name -> FeedFields.CONTENT.contains(name) || FeedFields.DOMAIN.contains(name));
  }
}
