package io.sentineliq.workbench.platform.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An enum whose constants are shown to people. {@code enum AlertStatus} with a constant {@code NEW}
 * needs the text {@code alertStatus.NEW}; {@link Messages#of} finds it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Worded {}
