package io.sentineliq.workbench.sample;

import java.time.Instant;

/** What the log collector passes on: lines in CEF, and in LEEF from the remote access gateway. */
final class Collector {

  private static final String GATEWAY = "LEEF:1.0|Drawbridge|Remote Access|7.1|";

  private Collector() {}

  /** Who raises an event, with its number there. */
  record Event(String product, String id, String name, int severity) {}

  /** A CEF line; {@code more} are names and values in turn. */
  static Line cef(Instant at, Event event, String... more) {
    var line =
        new StringBuilder("CEF:0|")
            .append(event.product())
            .append("|4.2|")
            .append(event.id())
            .append('|')
            .append(event.name())
            .append('|')
            .append(event.severity())
            .append("|rt=")
            .append(at.toEpochMilli());
    for (var i = 0; i < more.length; i += 2) {
      line.append(' ').append(more[i]).append('=').append(more[i + 1].replace("=", "\\="));
    }
    return new Line(at, Product.COLLECTOR, line.toString());
  }

  /** A LEEF line of the remote access gateway. */
  static Line leef(Instant at, String id, String name, int severity, String... more) {
    var line =
        new StringBuilder(GATEWAY)
            .append(id)
            .append("|devTime=")
            .append(at.toEpochMilli())
            .append("\tname=")
            .append(name)
            .append("\tsev=")
            .append(severity);
    for (var i = 0; i < more.length; i += 2) {
      line.append('\t').append(more[i]).append('=').append(more[i + 1]);
    }
    return new Line(at, Product.REMOTE_ACCESS, line.toString());
  }
}
