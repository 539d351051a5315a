package io.sentineliq.workbench.platform.persistence;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of records: UUID version 7 (RFC 9562, section 5.7). The first 48 bits are milliseconds, the
 * next 12 a fraction of them that only grows (method 3 of section 6.2), so ids of one process sort
 * as they were made and their indexes are filled at one end.
 */
public final class Ids {

  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  /** A new id, larger than every id this process made before. */
  public static UUID next() {
    var ticks = LAST.updateAndGet(last -> Math.max(last + 1, ticks()));
    var high = ((ticks >>> 12) << 16) | 0x7000 | (ticks & 0xFFF);
    var low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  /** The smallest id that can have been made at {@code moment}, to the millisecond. */
  public static UUID firstAt(Instant moment) {
    return new UUID((moment.toEpochMilli() << 16) | 0x7000, 0x8000000000000000L);
  }

  /** When {@code id} was made, to the millisecond. */
  public static Instant moment(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }

  /** Milliseconds since 1970 with 12 bits of fraction. */
  private static long ticks() {
    var nanos = ChronoUnit.NANOS.between(Instant.EPOCH, Instant.now());
    return ((nanos / NANOS_PER_MILLI) << 12) | ((nanos % NANOS_PER_MILLI) * 4096 / NANOS_PER_MILLI);
  }
}
