/** Files that survive a crash whole or not at all. May use the JDK only. */
@NullMarked
package io.sentineliq.workbench.platform.file;

import org.jspecify.annotations.NullMarked;
