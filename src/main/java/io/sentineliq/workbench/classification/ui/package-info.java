/**
 * How the field's scales look: shape, word and colour. May use the scales and the toolkit helpers
 * of the platform; knows no feature.
 */
@NullMarked
package io.sentineliq.workbench.classification.ui;

import org.jspecify.annotations.NullMarked;
