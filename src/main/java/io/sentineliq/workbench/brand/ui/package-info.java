/**
 * The screen of brands: the list and one brand in full. May use brands and the toolkit helpers of
 * the platform; never persistence.
 */
@NullMarked
package io.sentineliq.workbench.brand.ui;

import org.jspecify.annotations.NullMarked;
