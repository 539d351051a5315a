package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.Normalisation;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.Refang;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Makes hits of places in the text, if what stands there is a value of the type. */
final class Findings {

  private final TextWindow text;
  private final Context context;
  private final Consumer<Hit> sink;

  Findings(TextWindow text, Consumer<Hit> sink) {
    this.text = text;
    this.context = new Context(text);
    this.sink = sink;
  }

  /** Hands the hit on; whether there was one. */
  boolean add(ObservableType type, long from, long to) {
    var raw = text.text(from, to);
    return add(type, from, raw, type.isClickable() ? Refang.text(raw) : raw, Set.of());
  }

  /** The same for a value that reads otherwise than it is written. */
  boolean addAs(ObservableType type, long from, long to, String value) {
    return add(type, from, text.text(from, to), value, Set.of());
  }

  /** The place reads as a domain and as a file name, and nothing tells which. */
  void addBothReadings(long from, long to) {
    var name = text.text(from, to);
    add(ObservableType.DOMAIN, from, name, name, Set.of(KnownList.FILE_OR_DOMAIN));
    add(ObservableType.FILE, from, name, name, Set.of(KnownList.FILE_OR_DOMAIN));
  }

  /** The place reads as a domain, and as a name in a program. */
  void addDoubtfulDomain(long from, long to) {
    var name = text.text(from, to);
    add(ObservableType.DOMAIN, from, name, name, Set.of(KnownList.CODE_OR_DOMAIN));
  }

  /** The key of what stands there, or nothing. */
  Optional<String> key(ObservableType type, long from, long to) {
    return Normalisation.of(type, text.text(from, to));
  }

  private boolean add(
      ObservableType type, long from, String raw, String value, Set<KnownList> known) {
    var key = Normalisation.of(type, value);
    key.map(normalised -> hit(type, from, raw, value, normalised, known)).ifPresent(sink);
    return key.isPresent();
  }

  private Hit hit(
      ObservableType type,
      long from,
      String raw,
      String value,
      String normalised,
      Set<KnownList> known) {
    var lists = EnumSet.noneOf(KnownList.class);
    lists.addAll(KnownLists.of(type, normalised));
    lists.addAll(known);
    var line = context.of(from, from + raw.length());
    return new Hit(type, value, normalised, raw, from, List.copyOf(lists), line);
  }
}
