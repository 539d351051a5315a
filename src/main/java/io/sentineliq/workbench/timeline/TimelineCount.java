package io.sentineliq.workbench.timeline;

/**
 * How many events of a kind fall into a stretch of time, counted by the database.
 *
 * @param slot how many such stretches after the beginning of 1970
 * @param kind where they come from
 * @param count all of them
 * @param serious those that warn or tell of an error
 */
public record TimelineCount(long slot, String kind, long count, long serious) {}
