package io.sentineliq.workbench.platform.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An enum whose constants have texts: {@code alertStatus.NEW} for {@code AlertStatus.NEW}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Worded {}
