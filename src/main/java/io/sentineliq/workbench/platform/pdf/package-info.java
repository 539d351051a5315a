/**
 * Paper: pages that fill from top to bottom, over PDFBox. The same words in the same order make the
 * same bytes; every letter is either drawn or told by its number. Knows no feature and no toolkit.
 */
@NullMarked
package io.sentineliq.workbench.platform.pdf;

import org.jspecify.annotations.NullMarked;
