/** An evidence bag that was opened by itself: what is in it is checked before anything else. */
@NullMarked
package io.sentineliq.workbench.evidence.bag.ui;

import org.jspecify.annotations.NullMarked;
