/**
 * Markdown as blocks and spans, the one model that screens and reports draw from. Foreign HTML in
 * it is text like any other. Knows no feature and no toolkit.
 */
@NullMarked
package io.sentineliq.workbench.platform.markdown;

import org.jspecify.annotations.NullMarked;
