package io.sentineliq.workbench.alert.intake.mapping;

/** A mapping under a name. */
public record SavedMapping(String name, GenericKind kind, FieldMapping mapping) {}
