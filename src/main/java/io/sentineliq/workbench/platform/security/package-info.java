/**
 * Secrets and what is made from them: key derivation, key wrapping, recovery keys, the rule for
 * passphrases. Every secret lives in an array that is wiped, never in a text, and prints as {@code
 * hidden}. May use the JDK, Bouncy Castle (Argon2) and zxcvbn; knows no store and no feature.
 */
@NullMarked
package io.sentineliq.workbench.platform.security;

import org.jspecify.annotations.NullMarked;
