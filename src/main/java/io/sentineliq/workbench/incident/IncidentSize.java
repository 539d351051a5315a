package io.sentineliq.workbench.incident;

/**
 * How much belongs to an incident.
 *
 * @param techniques of ATT&amp;CK, each once however often it was seen
 * @param events of its timeline
 */
public record IncidentSize(long observables, long notes, long techniques, long events) {}
