package io.sentineliq.workbench.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * The heap of this process. It is fullest when a collection begins, so that is when it is looked
 * at: the peaks of its pools, which fall on different moments, add up to more than there ever was.
 */
final class HeapWatch {

  private static final double MEBIBYTE = 1 << 20;
  private static final int COLLECTIONS = 4;

  private final List<String> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .toList();
  private final AtomicLong peak = new AtomicLong();
  private final AtomicLong kept = new AtomicLong();

  /** Watches from now on. */
  void begin() {
    System.gc();
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener((notification, _) -> collected(notification), null, null);
    }
  }

  /** The most that was in use since, with garbage that nobody had collected, in MiB. */
  double peak() {
    return Math.max(peak.get(), used()) / MEBIBYTE;
  }

  /** The most that a collection of the whole heap left since, in MiB; 0 when there was none. */
  double kept() {
    return kept.get() / MEBIBYTE;
  }

  /** What is in use after everything unused was collected, in MiB. */
  static double live() {
    for (var i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return used() / MEBIBYTE;
  }

  private void collected(Notification notification) {
    if (notification.getUserData() instanceof CompositeData data) {
      var told = GarbageCollectionNotificationInfo.from(data);
      peak.accumulateAndGet(inHeap(told.getGcInfo().getMemoryUsageBeforeGc()), Math::max);
      if (told.getGcAction().contains("major")) {
        kept.accumulateAndGet(inHeap(told.getGcInfo().getMemoryUsageAfterGc()), Math::max);
      }
    }
  }

  private long inHeap(Map<String, MemoryUsage> usage) {
    return usage.entrySet().stream()
        .filter(pool -> pools.contains(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
