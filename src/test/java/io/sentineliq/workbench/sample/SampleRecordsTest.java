package io.sentineliq.workbench.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sample is made of. */
class SampleRecordsTest {

  private static final Instant END = Instant.parse("2026-11-20T09:00:00Z");
  private static final Pattern ADDRESS = Pattern.compile("\\b(\\d{1,3}(?:\\.\\d{1,3}){3})\\b");
  private static final Pattern SITE =
      Pattern.compile("\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(com|net|org|io|info|biz|ru|cn|de)\\b");
  private static final Pattern DEVICE_TIME = Pattern.compile("devTime=(\\d+)");
  private static final Pattern RECEIPT_TIME = Pattern.compile("rt=(\\d+)");
  private static final List<String> RESERVED =
      List.of("192.0.2.", "198.51.100.", "203.0.113.", "10.20.");

  @Test
  void theSameMomentGivesTheSameBytes() throws Exception {
    assertThat(digest(SampleRecords.until(END)))
        .isEqualTo(digest(SampleRecords.until(END)))
        .isEqualTo("18d38ec3e482c749b99b2428041a52aa98a948cabc82d6698c274d582072b7a2");
  }

  @Test
  void anotherMomentTellsTheSameStoryLater() {
    var now = SampleRecords.until(END);
    var later = SampleRecords.until(END.plus(Duration.ofDays(40).plusHours(3)));

    assertThat(later.size()).isEqualTo(now.size());
    for (var product : Product.values()) {
      assertThat(later.of(product).count()).isEqualTo(now.of(product).count()).isPositive();
    }
  }

  @Test
  void namesNobodyWhoExists() {
    assertThat(text())
        .allSatisfy(
            line -> {
              assertThat(
                      ADDRESS
                          .matcher(line)
                          .results()
                          .map(hit -> hit.group(1))
                          .filter(hit -> RESERVED.stream().noneMatch(hit::startsWith)))
                  .isEmpty();
              assertThat(SITE.matcher(line).results().map(hit -> hit.group())).isEmpty();
            });
  }

  @Test
  void peopleMakeNoiseByDayAndOnWorkingDaysAndStrangersAlways() {
    var calls = moments(Product.REMOTE_ACCESS, DEVICE_TIME, "");
    var scans = moments(Product.COLLECTOR, RECEIPT_TIME, "Port scan blocked");

    assertThat(calls.filter(SampleRecordsTest::isAtWork).count()).isGreaterThan(110);
    assertThat(scans.filter(SampleRecordsTest::isAtWork).count()).isBetween(20L, 50L);
  }

  private static Stream<OffsetDateTime> moments(Product product, Pattern time, String title) {
    return SampleRecords.until(END)
        .of(product)
        .filter(line -> line.contains(title))
        .flatMap(line -> time.matcher(line).results())
        .map(hit -> Instant.ofEpochMilli(Long.parseLong(hit.group(1))).atOffset(ZoneOffset.UTC));
  }

  private static boolean isAtWork(OffsetDateTime time) {
    return time.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
        && time.getHour() >= 8
        && time.getHour() < 18;
  }

  private static List<String> text() {
    var records = SampleRecords.until(END);
    return Stream.of(Product.values()).flatMap(records::of).toList();
  }

  private static String digest(SampleRecords records) throws NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    for (var product : Product.values()) {
      records.of(product).forEach(line -> digest.update(line.getBytes(UTF_8)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
