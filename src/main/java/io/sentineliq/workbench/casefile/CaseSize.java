package io.sentineliq.workbench.casefile;

/**
 * How much belongs to a case.
 *
 * @param exhibits in whatever state
 * @param techniques of ATT&amp;CK, each once however often it was seen
 * @param events of its timeline
 */
public record CaseSize(long exhibits, long observables, long notes, long techniques, long events) {}
