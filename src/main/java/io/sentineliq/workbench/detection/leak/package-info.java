/**
 * Sensitive data in free text: found by shape, then validated (check digits, checksums, structure,
 * entropy), then masked. A text of any size is read once, in bounded memory and in time that grows
 * with its length only. A finding carries no clear value; whoever reads gets it once, beside the
 * finding, to make a keyed hash of it. May use platform and classification.
 *
 * <p>Limits in UTF-16 code units: a PEM block {@value
 * io.sentineliq.workbench.detection.leak.LeakText#AHEAD}, a token 8 192, a URL 2 048, a password
 * 128.
 */
@NullMarked
package io.sentineliq.workbench.detection.leak;

import org.jspecify.annotations.NullMarked;
