/**
 * MITRE ATT&amp;CK Enterprise as it is shipped, and the techniques that were seen in a record. May
 * use account, classification, audit, timeline and platform; every feature may use it.
 */
@NullMarked
package io.sentineliq.workbench.attack;

import org.jspecify.annotations.NullMarked;
