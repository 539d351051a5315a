package io.sentineliq.workbench.observable.extract;

/**
 * One pass over a text: at the beginning of each run of words the kinds are tried from the one with
 * the most evidence to the one with the least, and the cursor moves behind what was found.
 */
final class Scan {

  private final TextWindow text;
  private final Runs runs;
  private final ColonRuns colonRuns;
  private final Urls urls;
  private final Paths paths;
  private final UnixPaths unixPaths;
  private final UncPaths uncPaths;
  private final UserAgents userAgents;
  private final Emails emails;
  private final Hosts hosts;
  private boolean isInOverlongRun;

  Scan(TextWindow text, Findings findings) {
    this.text = text;
    var marks = new Marks(text);
    this.runs = new Runs(text, marks);
    this.colonRuns = new ColonRuns(text, marks, findings);
    this.urls = new Urls(text, marks, findings);
    this.paths = new Paths(text, findings);
    this.unixPaths = new UnixPaths(text, findings);
    this.uncPaths = new UncPaths(text, findings);
    this.userAgents = new UserAgents(text, findings);
    this.emails = new Emails(text, marks, runs, findings);
    this.hosts = new Hosts(text, findings);
  }

  /** Reads what begins at the cursor; where the cursor goes. */
  long step(long at) {
    var c = text.at(at);
    isInOverlongRun &= Letters.isRun(c) || c == '.';
    if (isInOverlongRun) {
      return at + 1;
    }
    if (Letters.isRun(c)) {
      return run(at);
    }
    return Math.max(at + 1, mark(at, c));
  }

  private long mark(long at, int c) {
    return switch (c) {
      case ':', '[' -> colonRuns.startsAt(at) ? colonRuns.read(at) : at;
      case '/', '~' -> unixPaths.read(at);
      case '\\' -> share(at);
      default -> at;
    };
  }

  /** Of a share on a server whose name says something, the server is found too. */
  private long share(long at) {
    var end = uncPaths.read(at);
    if (end > at) {
      hosts.read(uncPaths.hostStart(), uncPaths.hostEnd());
    }
    return end;
  }

  private long run(long from) {
    var end = runs.end(from);
    isInOverlongRun = end - from >= Runs.LONGEST;
    if (isInOverlongRun) {
      return end;
    }
    var after = withSign(from, end);
    if (after > from) {
      return after;
    }
    after = bareUrl(from, end);
    if (after > from) {
      return after;
    }
    hosts.read(from, end);
    return end;
  }

  private long bareUrl(long from, long end) {
    var c = text.at(end);
    var isFollowed = c == '/' || (c == ':' && Letters.isDigit(text.at(end + 1)));
    if (!isFollowed || !Letters.isWord(text.at(from)) || !hosts.mayBeginAUrl(from, end)) {
      return from;
    }
    if (isListOfNames(end)) {
      return from;
    }
    var after = urls.readBare(from, end);
    if (after > from || urls.scannedTo() - from <= Urls.LONGEST) {
      return after;
    }
    hosts.read(from, end);
    return urls.scannedTo();
  }

  /** {@code evil.com/evil.org}: names, and no file of the first. */
  private boolean isListOfNames(long end) {
    var next = runs.hostEnd(end + 1);
    return text.at(end) == '/' && text.at(next) != '/' && hosts.isSurelyDomain(end + 1, next);
  }

  private long withSign(long from, long end) {
    var after = userAgents.read(from, end);
    if (after == from) {
      after = encodedUrl(from, end);
    }
    if (after == from) {
      after = colonRuns.read(from);
    }
    if (after == from) {
      after = url(from, end);
    }
    if (after == from) {
      after = paths.read(from, end);
    }
    return after == from ? emails.read(from, end) : after;
  }

  private long encodedUrl(long from, long end) {
    var scheme = urls.encodedStart(from, end);
    if (scheme == end) {
      return from;
    }
    if (scheme == from) {
      return urls.readEncoded(from);
    }
    hosts.read(from, scheme);
    return scheme;
  }

  private long url(long from, long end) {
    var scheme = urls.start(end);
    if (scheme == end) {
      return from;
    }
    hosts.read(from, scheme);
    var after = urls.read(scheme, end);
    return after > scheme ? after : overlongUrl(scheme, end);
  }

  /** A URL that is too long to have a key still names its host. */
  private long overlongUrl(long scheme, long schemeEnd) {
    var host = urls.hostStart(scheme, schemeEnd);
    hosts.read(host, runs.hostEnd(host));
    return urls.scannedTo();
  }
}
