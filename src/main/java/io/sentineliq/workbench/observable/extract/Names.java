package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.Normalisation;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.Refang;
import java.util.Optional;

/**
 * Domains and bare file names. What ends as a file and as a country is given in both readings,
 * unless it is defanged, begins with {@code www.} or has a suffix of several labels.
 */
final class Names {

  private static final String WRITTEN_DOT = "-dot-";

  private final TextWindow text;
  private final CodeNames codeNames;
  private final Findings findings;

  Names(TextWindow text, Findings findings) {
    this.text = text;
    this.codeNames = new CodeNames(text);
    this.findings = findings;
  }

  /** Whether the piece is a domain and cannot be anything else. */
  boolean isSurely(long from, long to) {
    var raw = text.text(from, to);
    var name = Refang.text(raw);
    var domain = Normalisation.of(ObservableType.DOMAIN, name).filter(DomainNames::isDomain);
    return domain.isPresent()
        && !codeNames.isSurelyCode(from)
        && (!raw.equals(name)
            || ((!FileNames.isFileName(raw) || isSurelyDomain(domain))
                && !codeNames.isDoubtful(raw, from, to)));
  }

  /** Hands on what the piece is; whether it is anything. */
  boolean read(long from, long to) {
    if (isPathTail(from) || codeNames.isSurelyCode(from)) {
      return false;
    }
    var raw = text.text(from, to);
    var name = refanged(raw);
    var domain = Normalisation.of(ObservableType.DOMAIN, name).filter(DomainNames::isDomain);
    var isFile = raw.equals(name) && FileNames.isFileName(raw) && !isSurelyDomain(domain);
    if (domain.isPresent() && isFile) {
      findings.addBothReadings(from, to);
      return true;
    }
    if (domain.isPresent() && raw.equals(name) && codeNames.isDoubtful(raw, from, to)) {
      findings.addDoubtfulDomain(from, to);
      return true;
    }
    return domain.isPresent()
        ? findings.addAs(ObservableType.DOMAIN, from, to, name)
        : isFile && findings.add(ObservableType.FILE, from, to);
  }

  private static String refanged(String raw) {
    var name = Refang.text(raw);
    return name.indexOf('.') < 0 ? name.replace(WRITTEN_DOT, ".") : name;
  }

  private static boolean isSurelyDomain(Optional<String> domain) {
    return domain
        .filter(name -> name.startsWith("www.") || DomainNames.isBelowLongSuffix(name))
        .isPresent();
  }

  /** After a separator stands a part of a path, after two of them a host. */
  boolean isPathTail(long from) {
    var before = text.at(from - 1);
    return (before == '/' || before == '\\') && text.at(from - 2) != before;
  }
}
