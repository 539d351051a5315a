package io.sentineliq.workbench.detection;

import java.util.List;

/**
 * What was found in a list of domains.
 *
 * @param name of the file, without its folder
 * @param domains how many it has
 * @param found how many of them look like a brand's
 * @param hits the {@value #MOST} with the highest scores at most, the highest first
 */
public record DomainScan(String name, long domains, long found, List<LookalikeHit> hits) {

  /** More than these are counted, not listed. */
  public static final int MOST = 5_000;
}
