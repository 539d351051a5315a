package io.sentineliq.workbench.observable;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.platform.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What changes from month to month and not with the program: the public suffix list, the domains
 * that everybody visits, the link shorteners. Each comes with the program; a newer file of the same
 * name in the program's folder takes its place. A file that cannot be read takes no place, and
 * {@link #problems} says so.
 */
public final class ReferenceLists {

  private static final Logger LOG = LoggerFactory.getLogger(ReferenceLists.class);
  private static final String SUFFIXES = "public_suffix_list.dat";
  private static final String TOP_DOMAINS = "top-domains.txt";
  private static final String SHORTENERS = "link-shorteners.txt";
  private static final int MOST_NAMES = 2_000_000;
  private static final AtomicReference<@Nullable Path> FOLDER = new AtomicReference<>();

  private final SuffixList suffixes;
  private final Set<String> topDomains;
  private final Set<String> shorteners;
  private final List<String> problems = new ArrayList<>();

  private ReferenceLists(@Nullable Path folder) {
    suffixes = newer(folder, SUFFIXES, SuffixList::read, SuffixList.bundled());
    topDomains = newer(folder, TOP_DOMAINS, ReferenceLists::names, bundledNames(TOP_DOMAINS));
    shorteners = newer(folder, SHORTENERS, ReferenceLists::names, bundledNames(SHORTENERS));
  }

  /** Says where newer files are looked for; heard only before the first use of a list. */
  public static void lookIn(Path folder) {
    FOLDER.set(folder);
  }

  /** The lists in use; the first call reads them. */
  public static ReferenceLists inUse() {
    return InUse.LISTS;
  }

  static ReferenceLists of(@Nullable Path folder) {
    return new ReferenceLists(folder);
  }

  /** The public suffix list. */
  public SuffixList suffixes() {
    return suffixes;
  }

  /** Whether everybody visits {@code name}, a normal form; names below it are their own. */
  public boolean isTopDomain(String name) {
    return topDomains.contains(withoutWww(name));
  }

  /** Whether {@code name}, a normal form, only passes its visitors on. */
  public boolean isShortener(String name) {
    return shorteners.contains(withoutWww(name));
  }

  /** A sentence for each file that was there and could not be read. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  private <T> T newer(@Nullable Path folder, String name, Form<T> form, T bundled) {
    var file = folder == null ? null : folder.resolve(name);
    if (file == null || !Files.exists(file)) {
      return bundled;
    }
    try (var text = Files.newBufferedReader(file)) {
      return form.read(text);
    } catch (IOException e) {
      LOG.warn("{} is not used", file, e);
      problems.add(Messages.text("observable.list.unreadable", file));
      return bundled;
    }
  }

  private static Set<String> bundledNames(String name) {
    try (var text = new BufferedReader(new InputStreamReader(resource(name), UTF_8))) {
      return names(text);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(ReferenceLists.class.getResourceAsStream(name), name);
  }

  /** One name a line, or rank and name as Tranco writes them; {@code #} begins a remark. */
  private static Set<String> names(BufferedReader text) throws IOException {
    var names = new HashSet<String>();
    var line = text.readLine();
    while (line != null && names.size() < MOST_NAMES) {
      var name = line.substring(line.indexOf(',') + 1).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !name.startsWith("#")) {
        names.add(
            DomainKey.of(name).orElseThrow(() -> new IOException("Not a list of domain names")));
      }
      line = text.readLine();
    }
    return names;
  }

  private static String withoutWww(String name) {
    return name.startsWith("www.") ? name.substring("www.".length()) : name;
  }

  /** Reads a list from its text. */
  @FunctionalInterface
  private interface Form<T> {
    T read(BufferedReader text) throws IOException;
  }

  private static final class InUse {
    private static final ReferenceLists LISTS = new ReferenceLists(FOLDER.get());
  }
}
