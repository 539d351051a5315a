/**
 * The password or passphrase of whoever works here, and changing it. One workspace session long;
 * may use the platform and what first start knows of passphrases.
 */
@NullMarked
package io.sentineliq.workbench.shell.password;

import org.jspecify.annotations.NullMarked;
