package io.sentineliq.workbench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

class DirectionsTest extends HouseRulesTest {
  @Override
  List<HouseRule> rules() {
    return List.of(
        HouseRule.of(
            DirectionsTest::roomsUseOnlyRoomsBelow,
            "platform.KnowsAFeature",
            "classification.KnowsAFeature",
            "observable.KnowsAnAlert",
            "alert.ReadsTheDashboard",
            "dashboard.ReadsTheReport",
            "shell.KnowsTheReport",
            "mystery.LivesInNoKnownRoom"),
        HouseRule.of(DirectionsTest::featuresFormATree, "alert.KnowsTheObservable"),
        HouseRule.of(DirectionsTest::domainDoesNotReachUpToScreens, "alert.ReachesItsScreen"));
  }

  private static ArchRule roomsUseOnlyRoomsBelow(Rooms rooms) {
    return classes()
        .should(useOnlyRoomsBelow(rooms))
        .because(
            "a feature stays deletable and testable when it knows only what lies below it: declare"
                + " a slot (DetailSection, Verb, ClosingCondition) below and fill it from above");
  }

  private static ArchRule featuresFormATree(Rooms rooms) {
    return slices()
        .matching(rooms.root() + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("in a cycle nothing can be understood, tested or removed alone");
  }

  private static ArchRule domainDoesNotReachUpToScreens(Rooms rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms.screens(), rooms.in("app"), rooms.in("shell"))
        .and()
        .haveSimpleNameNotEndingWith("Feature")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(rooms.screens())
        .because(
            "services and entities also serve the command line: only the feature's XFeature wires"
                + " screens");
  }

  private static ArchCondition<JavaClass> useOnlyRoomsBelow(Rooms rooms) {
    return new ArchCondition<>("use only rooms below their own") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        var room = Directions.roomOf(rooms, user);
        if (!Directions.isKnown(room)) {
          var message = user.getName() + " lives in a room that Directions does not list: " + room;
          events.add(SimpleConditionEvent.violated(user, message));
          return;
        }
        for (var dependency : user.getDirectDependenciesFromSelf()) {
          var used = dependency.getTargetClass();
          if (used.getPackageName().startsWith(rooms.root())
              && !Directions.allows(room, Directions.roomOf(rooms, used))) {
            events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
          }
        }
      }
    };
  }
}
