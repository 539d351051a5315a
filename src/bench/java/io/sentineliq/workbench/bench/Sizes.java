package io.sentineliq.workbench.bench;

import java.util.Set;

/**
 * How much is measured; system properties, so that a small run checks the harness.
 *
 * @param alerts alerts in an imported file, on PostgreSQL
 * @param localAlerts the same for the encrypted local file
 * @param rows alerts in the long list
 * @param domains domains that are judged
 * @param rounds how often subject and anchor take turns
 * @param frames scrolled frames in a round
 * @param only which benches run, all when empty
 */
record Sizes(
    int alerts, int localAlerts, int rows, int domains, int rounds, int frames, Set<String> only) {

  static Sizes ofProcess() {
    var only = System.getProperty("bench.only", "");
    return new Sizes(
        Integer.getInteger("bench.alerts", 200_000),
        Integer.getInteger("bench.local.alerts", 200_000),
        Integer.getInteger("bench.rows", 1_000_000),
        Integer.getInteger("bench.domains", 1_000_000),
        Integer.getInteger("bench.rounds", 3),
        Integer.getInteger("bench.frames", 300),
        only.isEmpty() ? Set.of() : Set.of(only.split(",")));
  }

  boolean wants(String bench) {
    return only.isEmpty() || only.contains(bench);
  }
}
