package io.sentineliq.workbench.casefile;

/**
 * How much belongs to a case.
 *
 * @param techniques of ATT&amp;CK, each once however often it was seen
 * @param events of its timeline
 */
public record CaseSize(long observables, long notes, long techniques, long events) {}
