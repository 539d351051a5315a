package io.sentineliq.workbench.platform.security;

/**
 * How much work one guess of a passphrase costs (RFC 9106, section 3.1).
 *
 * @param memoryKib memory in KiB, 8 × {@code parallelism} to {@value #MAX_MEMORY_KIB}
 * @param iterations passes over the memory, 1 to {@value #MAX_ITERATIONS}
 * @param parallelism lanes, 1 to {@value #MAX_PARALLELISM}
 */
public record Argon2Cost(int memoryKib, int iterations, int parallelism) {

  private static final int MAX_MEMORY_KIB = 1_048_576;
  private static final int MAX_ITERATIONS = 64;
  private static final int MAX_PARALLELISM = 16;

  /** What new secrets are protected with: 64 MiB, three passes, one lane (RFC 9106, section 4). */
  public static final Argon2Cost STANDARD = new Argon2Cost(65_536, 3, 1);

  /** Refuses what no store of ours contains and what would exhaust the memory. */
  public Argon2Cost {
    require(parallelism >= 1 && parallelism <= MAX_PARALLELISM, "parallelism", parallelism);
    require(memoryKib >= 8 * parallelism && memoryKib <= MAX_MEMORY_KIB, "memory", memoryKib);
    require(iterations >= 1 && iterations <= MAX_ITERATIONS, "iterations", iterations);
  }

  private static void require(boolean isPossible, String what, int value) {
    if (!isPossible) {
      throw new IllegalArgumentException("Argon2 " + what + " out of range: " + value);
    }
  }
}
