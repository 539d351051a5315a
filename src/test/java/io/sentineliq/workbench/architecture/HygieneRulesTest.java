package io.sentineliq.workbench.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.util.List;

class HygieneRulesTest extends HouseRulesTest {
  @Override
  List<HouseRule> rules() {
    return List.of(
        HouseRule.of(HygieneRulesTest::onlyTheCommandLinePrints, "alert.PrintsToTheConsole"),
        HouseRule.of(HygieneRulesTest::noStackTraceOnTheConsole, "alert.PrintsAStackTrace"),
        HouseRule.of(HygieneRulesTest::oneLoggingApi, "alert.LogsElsewhere"),
        HouseRule.of(HygieneRulesTest::nobodySleeps, "alert.Sleeps"),
        HouseRule.of(HygieneRulesTest::noJavaSerialization, "alert.ReadsSerializedObjects"),
        HouseRule.of(HygieneRulesTest::packagesNameTheirSubject, "util.Misplaced"));
  }

  private static ArchRule onlyTheCommandLinePrints(Rooms rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms.root(), rooms.in("cli"))
        .should()
        .accessTargetWhere(
            targetOwner(assignableTo(System.class)).and(target(nameMatching("out|err"))))
        .because(
            "a desktop program has no console that anybody reads: log it, or tell the person"
                + " through a Problem");
  }

  private static ArchRule noStackTraceOnTheConsole(Rooms rooms) {
    return noClasses()
        .should()
        .callCodeUnitWhere(
            JavaCall.Predicates.target(owner(assignableTo(Throwable.class)))
                .and(JavaCall.Predicates.target(name("printStackTrace")))
                .and(JavaCall.Predicates.target(rawParameterTypes(new Class<?>[0]))))
        .because(
            "a printed trace is lost with the console: let the exception travel, or log it with its"
                + " cause");
  }

  private static ArchRule oneLoggingApi(Rooms rooms) {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .because("the log file that support asks for is written through SLF4J");
  }

  private static ArchRule nobodySleeps(Rooms rooms) {
    return noClasses()
        .should()
        .accessTargetWhere(targetOwner(assignableTo(Thread.class)).and(target(name("sleep"))))
        .because(
            "a sleep is a guess about somebody else's speed: wait for the event, or schedule the"
                + " next attempt through Tasks");
  }

  private static ArchRule noJavaSerialization(Rooms rooms) {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ObjectInputStream.class)
        .because(
            "reading serialized objects runs code that the file's author chose, and this product"
                + " opens hostile files: use JSON");
  }

  private static ArchRule packagesNameTheirSubject(Rooms rooms) {
    return noClasses()
        .should()
        .resideInAnyPackage(
            rooms.root() + "..util..",
            rooms.root() + "..helper..",
            rooms.root() + "..manager..",
            rooms.root() + "..impl..",
            rooms.root() + "..base..",
            rooms.root() + "..common..")
        .because("a package called so says nothing: name it after what its classes are about");
  }
}
