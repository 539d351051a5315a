/**
 * Messages to one person about what happened. May use account, workspace and platform; every
 * feature may use it.
 */
@NullMarked
package io.sentineliq.workbench.notification;

import org.jspecify.annotations.NullMarked;
