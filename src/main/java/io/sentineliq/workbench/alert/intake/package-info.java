/**
 * Alerts from files: parsers that know a format and no store, and the import that writes what they
 * read in chunks, each in one transaction with its audit entry. Everything read is hostile: memory
 * is bounded, nothing is invented, what cannot be read is handed back with its line and the reason.
 * May use observables, classification and platform.
 */
@NullMarked
package io.sentineliq.workbench.alert.intake;

import org.jspecify.annotations.NullMarked;
