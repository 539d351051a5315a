/** Offers the sample investigation on the first page. */
@NullMarked
package io.sentineliq.workbench.sample.ui;

import org.jspecify.annotations.NullMarked;
