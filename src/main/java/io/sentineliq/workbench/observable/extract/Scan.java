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
    return (c == ':' || c == '[') && colonRuns.startsAt(at)
        ? Math.max(at + 1, colonRuns.read(at))
        : at + 1;
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
    hosts.read(from, end);
    return end;
  }

  private long withSign(long from, long end) {
    var after = colonRuns.read(from);
    if (after == from) {
      after = url(from, end);
    }
    if (after == from) {
      after = paths.read(from, end);
    }
    return after == from ? emails.read(from, end) : after;
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
