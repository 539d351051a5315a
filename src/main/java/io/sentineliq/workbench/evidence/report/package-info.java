/**
 * The custody report: what is told of exhibits to a court, made once and written as PDF, HTML and
 * JSON. Exceptions come first. Reads exhibits through their read models only.
 */
@NullMarked
package io.sentineliq.workbench.evidence.report;

import org.jspecify.annotations.NullMarked;
