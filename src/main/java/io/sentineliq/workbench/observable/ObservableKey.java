package io.sentineliq.workbench.observable;

import java.util.Optional;

/**
 * A value in the one form that stands for all ways to write it.
 *
 * @param normalised see {@link Normalisation}
 */
public record ObservableKey(ObservableType type, String normalised) {

  /** The key of {@code written}, or nothing when it is not a value of that type. */
  public static Optional<ObservableKey> of(ObservableType type, String written) {
    return Normalisation.of(type, written).map(normalised -> new ObservableKey(type, normalised));
  }

  /** The key of a host: an address when it reads as one, else a domain, else nothing. */
  public static Optional<ObservableKey> ofHost(String written) {
    return of(ObservableType.IP, written).or(() -> of(ObservableType.DOMAIN, written));
  }
}
