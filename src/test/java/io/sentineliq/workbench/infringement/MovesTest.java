package io.sentineliq.workbench.infringement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.brand.Brand;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states of infringements and of takedowns. */
class MovesTest {

  private static final Instant THEN = Instant.parse("2026-11-20T08:00:00Z");

  private static final Map<InfringementStatus, Set<InfringementStatus>> INFRINGEMENTS =
      Map.of(
          InfringementStatus.OPEN,
          Set.of(
              InfringementStatus.INVESTIGATING,
              InfringementStatus.TAKEDOWN_REQUESTED,
              InfringementStatus.RESOLVED,
              InfringementStatus.DISMISSED),
          InfringementStatus.INVESTIGATING,
          Set.of(
              InfringementStatus.TAKEDOWN_REQUESTED,
              InfringementStatus.RESOLVED,
              InfringementStatus.DISMISSED),
          InfringementStatus.TAKEDOWN_REQUESTED,
          Set.of(
              InfringementStatus.INVESTIGATING,
              InfringementStatus.RESOLVED,
              InfringementStatus.DISMISSED),
          InfringementStatus.RESOLVED,
          Set.of(InfringementStatus.INVESTIGATING),
          InfringementStatus.DISMISSED,
          Set.of(InfringementStatus.INVESTIGATING));

  private static final Map<TakedownStatus, Set<TakedownStatus>> TAKEDOWNS =
      Map.of(
          TakedownStatus.DRAFT, Set.of(TakedownStatus.SENT, TakedownStatus.CLOSED),
          TakedownStatus.SENT,
              Set.of(TakedownStatus.ACKNOWLEDGED, TakedownStatus.ACTIONED, TakedownStatus.REFUSED),
          TakedownStatus.ACKNOWLEDGED, Set.of(TakedownStatus.ACTIONED, TakedownStatus.REFUSED),
          TakedownStatus.ACTIONED, Set.of(TakedownStatus.RECHECKED, TakedownStatus.REFUSED),
          TakedownStatus.REFUSED, Set.of(TakedownStatus.SENT, TakedownStatus.CLOSED),
          TakedownStatus.RECHECKED, Set.of(TakedownStatus.SENT, TakedownStatus.CLOSED),
          TakedownStatus.CLOSED, Set.of(TakedownStatus.DRAFT));

  static Stream<Arguments> infringementPairs() {
    return Arrays.stream(InfringementStatus.values())
        .flatMap(
            from -> Arrays.stream(InfringementStatus.values()).map(to -> Arguments.of(from, to)));
  }

  static Stream<Arguments> takedownPairs() {
    return Arrays.stream(TakedownStatus.values())
        .flatMap(from -> Arrays.stream(TakedownStatus.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("infringementPairs")
  void anInfringementGoesOnlyWhereTheTableSays(InfringementStatus from, InfringementStatus to) {
    var isAllowed = Objects.requireNonNull(INFRINGEMENTS.get(from)).contains(to);
    var infringement = infringement();
    if (from != InfringementStatus.OPEN) {
      infringement.moveTo(from, "so it stands", THEN);
    }

    assertThat(from.canMoveTo(to)).isEqualTo(isAllowed);
    if (isAllowed) {
      infringement.moveTo(to, "why", THEN.plusSeconds(1));
      assertThat(infringement.status()).isEqualTo(to);
    } else {
      assertThatThrownBy(() -> infringement.moveTo(to, "why", THEN))
          .isInstanceOf(ProblemException.class);
      assertThat(infringement.status()).isEqualTo(from);
    }
  }

  @ParameterizedTest
  @MethodSource("takedownPairs")
  void aTakedownGoesOnlyWhereTheTableSays(TakedownStatus from, TakedownStatus to) {
    var isAllowed = Objects.requireNonNull(TAKEDOWNS.get(from)).contains(to);
    var takedown = takedownIn(from);
    var later = THEN.plus(Duration.ofDays(100));

    assertThat(from.canMoveTo(to)).isEqualTo(isAllowed);
    if (isAllowed) {
      takedown.moveTo(to, null, later);
      assertThat(takedown.status()).isEqualTo(to);
      assertThat(takedown.dueAt()).isEqualTo(to.patience().map(later::plus).orElse(null));
      assertThat(takedown.reopened()).isEqualTo(from.isReopening(to) ? 1 : 0);
    } else {
      assertThatThrownBy(() -> takedown.moveTo(to, null, later))
          .isInstanceOf(ProblemException.class);
      assertThat(takedown.status()).isEqualTo(from);
    }
  }

  @ParameterizedTest
  @EnumSource(InfringementType.class)
  void anIncidentIsOfferedForUrgentKindsOfHighSeverityOnly(InfringementType type) {
    var urgent =
        Set.of(
            InfringementType.COUNTERFEIT,
            InfringementType.DOMAIN_SQUATTING,
            InfringementType.SOCIAL_MEDIA_IMPERSONATION,
            InfringementType.PHISHING);
    for (var severity : Severity.values()) {
      var isHigh = severity == Severity.CRITICAL || severity == Severity.HIGH;
      assertThat(type.offersIncident(severity)).isEqualTo(isHigh && urgent.contains(type));
    }
  }

  @Test
  void whatWasSentIsNotRewritten() {
    var takedown = takedownIn(TakedownStatus.SENT);

    assertThatThrownBy(() -> takedown.change(plan(), THEN)).isInstanceOf(ProblemException.class);
  }

  /** Along the shortest way. */
  private static TakedownAction takedownIn(TakedownStatus wanted) {
    var way =
        switch (wanted) {
          case DRAFT -> List.<TakedownStatus>of();
          case SENT -> List.of(TakedownStatus.SENT);
          case ACKNOWLEDGED -> List.of(TakedownStatus.SENT, TakedownStatus.ACKNOWLEDGED);
          case ACTIONED -> List.of(TakedownStatus.SENT, TakedownStatus.ACTIONED);
          case REFUSED -> List.of(TakedownStatus.SENT, TakedownStatus.REFUSED);
          case RECHECKED ->
              List.of(TakedownStatus.SENT, TakedownStatus.ACTIONED, TakedownStatus.RECHECKED);
          case CLOSED -> List.of(TakedownStatus.CLOSED);
        };
    var takedown = new TakedownAction(infringement(), plan(), null, THEN);
    way.forEach(next -> takedown.moveTo(next, null, THEN));
    return takedown;
  }

  private static NewTakedown plan() {
    return new NewTakedown(TakedownKind.DMCA, "abuse@example.net", "mail", "", "", null);
  }

  private static Infringement infringement() {
    var said =
        new NewInfringement(
            InfringementType.PHISHING, "t", null, Severity.HIGH, List.of(), null, null, null);
    var brand =
        new Brand(new NewBrand("B", null, null, null, List.of(), List.of(), List.of(), 1), THEN);
    return new Infringement(said, brand, null, THEN);
  }
}
