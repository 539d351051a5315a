/**
 * Long texts that people write: notes, findings, recommendations; their revisions. May use account,
 * audit, timeline and platform; every feature may use it.
 */
@NullMarked
package io.sentineliq.workbench.note;

import org.jspecify.annotations.NullMarked;
