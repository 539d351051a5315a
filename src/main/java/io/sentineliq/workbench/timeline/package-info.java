/**
 * What happened to a record, told to people; written by every verb. May use account, audit and
 * platform; every feature may use it.
 */
@NullMarked
package io.sentineliq.workbench.timeline;

import org.jspecify.annotations.NullMarked;
