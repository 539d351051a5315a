/** The takedown pack: letter, abuse report in XARF and a bag of evidence. */
@NullMarked
package io.sentineliq.workbench.infringement.pack;

import org.jspecify.annotations.NullMarked;
