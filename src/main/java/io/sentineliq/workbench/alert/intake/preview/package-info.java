/**
 * What an import would make of a file: its format, its first records, and for a file that says
 * nothing about its columns, these. Reads files and no store.
 */
@NullMarked
package io.sentineliq.workbench.alert.intake.preview;

import org.jspecify.annotations.NullMarked;
