/** Alerts and incidents of Microsoft Sentinel and Microsoft Defender XDR, read into alerts. */
@NullMarked
package io.sentineliq.workbench.alert.intake.microsoft;

import org.jspecify.annotations.NullMarked;
