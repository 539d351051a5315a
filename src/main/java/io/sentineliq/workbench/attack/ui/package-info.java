/** ATT&amp;CK as a part of any record's screen: techniques linked to it, and the matrix. */
@NullMarked
package io.sentineliq.workbench.attack.ui;

import org.jspecify.annotations.NullMarked;
