/**
 * Files of no vendor's format, CSV or JSON, read into alerts by a mapping that a person made: which
 * column feeds which part of an alert. Mappings are kept in the workspace under a name, or lie in a
 * file. May use the formats' tools and platform.
 */
@NullMarked
package io.sentineliq.workbench.alert.intake.mapping;

import org.jspecify.annotations.NullMarked;
