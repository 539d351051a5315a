package io.sentineliq.workbench.detection.relation;

import com.google.re2j.Pattern;
import io.sentineliq.workbench.detection.text.SensitiveSpan;
import io.sentineliq.workbench.detection.text.TextFinds;
import io.sentineliq.workbench.observable.ObservableKey;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.extract.Hit;
import io.sentineliq.workbench.observable.extract.KnownList;
import io.sentineliq.workbench.observable.extract.ObservableExtractor;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads what ties a text to others. Values of a known list (public resolvers, much visited domains
 * …) tie nothing. Of a URL only the host is told; what is covered in the text is shown covered.
 */
final class TextTraits {

  private static final int LEAST_TITLE = 12;
  private static final int END = 4;
  private static final Pattern CVE = Pattern.compile("(?i)\\b(CVE-[0-9]{4}-[0-9]{4,7})\\b");
  private static final Pattern ACCOUNT =
      Pattern.compile("(?:^|[\\s(,;:])@([A-Za-z0-9_][A-Za-z0-9_.]{2,29})\\b");

  private final Traits traits;
  private final TextFinds finds;

  TextTraits(Traits traits, TextFinds finds) {
    this.traits = traits;
    this.finds = finds;
  }

  void read(String title) {
    readTitle(title.strip());
    Optional.ofNullable(finds.draft().author()).ifPresent(this::account);
    readSensitive();
    ObservableExtractor.extract(finds.draft().content()).forEach(this::read);
    each(CVE, finds.draft().content(), cve -> traits.add(RelationKind.CVE, upper(cve), upper(cve)));
    each(ACCOUNT, finds.masked().text(), this::account);
  }

  private void readTitle(String title) {
    var folded = lower(title.replaceAll("\\s+", " "));
    if (folded.length() >= LEAST_TITLE) {
      traits.add(RelationKind.TITLE, folded, title);
    }
  }

  private void account(String name) {
    traits.add(RelationKind.USERNAME, lower(name), lower(name));
  }

  /** Mailboxes and wallets, which the leak scanner has checked. */
  private void readSensitive() {
    var spans = finds.masked().spans();
    for (var i = 0; i < spans.size(); i++) {
      var clear = finds.masked().clear().get(i);
      var masked = spans.get(i).masked();
      switch (spans.get(i).kind()) {
        case EMAIL -> traits.add(RelationKind.EMAIL, lower(clear), masked);
        case BITCOIN, ETHEREUM -> traits.add(RelationKind.CRYPTO, clear, masked);
        default -> {}
      }
    }
  }

  private void read(Hit hit) {
    switch (hit.type()) {
      case IP, DOMAIN -> {
        var isCovered = finds.masked().spans().stream().anyMatch(span -> meets(hit, span));
        if (!isCovered) {
          host(new ObservableKey(hit.type(), hit.normalised()), hit.value());
        }
      }
      case URL ->
          hostOf(hit.normalised())
              .flatMap(ObservableKey::ofHost)
              .ifPresent(key -> host(key, key.normalised()));
      case HASH_MD5, HASH_SHA1, HASH_SHA256 -> {
        if (isTelling(hit.type(), hit.normalised())) {
          traits.add(RelationKind.HASH, hit.normalised(), ends(hit.normalised()));
        }
      }
      case EMAIL, FILE, REGISTRY, USER_AGENT, OTHER -> {}
    }
  }

  private void host(ObservableKey key, String written) {
    if (isTelling(key.type(), key.normalised())) {
      traits.host(key, written);
    }
  }

  private static boolean isTelling(ObservableType type, String normalised) {
    return KnownList.of(type, normalised).stream().noneMatch(list -> list.isContextOnly(type));
  }

  private static boolean meets(Hit hit, SensitiveSpan span) {
    return hit.offset() < span.end() && span.at() < hit.offset() + hit.length();
  }

  private static Optional<String> hostOf(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost());
    } catch (IllegalArgumentException _) {
      // Browsers follow addresses that Java's rules refuse; such a one ties nothing.
      return Optional.empty();
    }
  }

  private static void each(Pattern pattern, String text, Consumer<String> sink) {
    var matcher = pattern.matcher(text);
    for (var i = 0; i < Traits.MOST && matcher.find(); i++) {
      sink.accept(matcher.group(1));
    }
  }

  private static String ends(String digest) {
    return digest.substring(0, END) + "…" + digest.substring(digest.length() - END);
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
