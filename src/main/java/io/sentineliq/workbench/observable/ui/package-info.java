/** Lists of observables. May use observable, classification.ui and platform.fx. */
@NullMarked
package io.sentineliq.workbench.observable.ui;

import org.jspecify.annotations.NullMarked;
