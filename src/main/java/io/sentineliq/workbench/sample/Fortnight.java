package io.sentineliq.workbench.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;

/**
 * The two weeks before a moment. The intrusion keeps its hours whatever the moment is: it ends in
 * the last night that was over at five in the morning.
 */
record Fortnight(Instant end) {

  private static final Duration LENGTH = Duration.ofDays(14);
  private static final Duration SMALL_HOURS = Duration.ofHours(5);

  /** When things of one kind happen. */
  enum Rhythm {
    /** Machines of strangers: always, a little more at night. */
    STRANGERS {
      @Override
      double weight(OffsetDateTime time) {
        return time.getHour() < 6 ? 1 : 0.6;
      }
    },
    /** People at work. */
    OFFICE {
      @Override
      double weight(OffsetDateTime time) {
        var isWeekend = time.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        var isWorkingHour = time.getHour() >= 8 && time.getHour() < 18;
        return isWorkingHour ? (isWeekend ? 0.08 : 1) : 0.03;
      }
    },
    /** Jobs that run every night. */
    NIGHTLY {
      @Override
      double weight(OffsetDateTime time) {
        return time.getHour() == 1 ? 1 : 0;
      }
    },
    /** Jobs that run on Sundays. */
    WEEKLY {
      @Override
      double weight(OffsetDateTime time) {
        return time.getDayOfWeek() == DayOfWeek.SUNDAY && time.getHour() >= 20 ? 1 : 0;
      }
    };

    /** How likely {@code time} is, from 0 to 1. */
    abstract double weight(OffsetDateTime time);
  }

  /** The intrusion's moment: {@code time} in UTC, {@code daysAgo} days before its last night. */
  Instant at(int daysAgo, String time) {
    return lastNight().minusDays(daysAgo).atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
  }

  /** A moment drawn from the two weeks. */
  Instant draw(Rhythm rhythm, Random random) {
    while (true) {
      var back = (long) (random.nextDouble() * LENGTH.toMillis());
      var moment = end.minusMillis(back);
      if (random.nextDouble() < rhythm.weight(moment.atOffset(ZoneOffset.UTC))) {
        return moment;
      }
    }
  }

  private LocalDate lastNight() {
    return LocalDate.ofInstant(end.minus(SMALL_HOURS), ZoneOffset.UTC);
  }
}
