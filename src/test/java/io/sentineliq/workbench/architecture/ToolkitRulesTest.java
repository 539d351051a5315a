package io.sentineliq.workbench.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import javafx.application.Platform;

class ToolkitRulesTest extends HouseRulesTest {
  @Override
  List<HouseRule> rules() {
    return List.of(
        HouseRule.of(ToolkitRulesTest::toolkitOnlyWhereScreensAre, "alert.PaintsInTheDomain"),
        HouseRule.of(ToolkitRulesTest::oneDoorToTheToolkitThread, "alert.ui.CallsRunLater"),
        HouseRule.of(ToolkitRulesTest::viewModelsHaveNoWidgets, "alert.ui.WidgetViewModel"),
        HouseRule.of(ToolkitRulesTest::looksComeFromStyleSheets, "alert.ui.StylesInline"));
  }

  private static ArchRule toolkitOnlyWhereScreensAre(Rooms rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            rooms.screens(), rooms.in("shell"), rooms.in("platform.fx"), rooms.in("app"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .because(
            "the command line and the tests use everything else without a display: return a record"
                + " or take a callback, and let a class in the feature's ui package draw it");
  }

  private static ArchRule oneDoorToTheToolkitThread(Rooms rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(rooms.in("platform.fx"))
        .should()
        .accessTargetWhere(targetOwner(assignableTo(Platform.class)).and(target(name("runLater"))))
        .because(
            "Tasks already delivers results on the JavaFX thread, in order, and ImmediateTasks does"
                + " so in tests; a runLater of one's own makes tests wait and floods the queue");
  }

  private static ArchRule viewModelsHaveNoWidgets(Rooms rooms) {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
        .because(
            "a view model is tested without a toolkit: it offers properties and commands, and its"
                + " controller binds them to widgets");
  }

  private static ArchRule looksComeFromStyleSheets(Rooms rooms) {
    return noClasses()
        .should()
        .accessTargetWhere(targetOwner(resideInAPackage("javafx..")).and(target(name("setStyle"))))
        .because(
            "an inline style ignores the light and dark themes: give the node a style class or a"
                + " pseudo-class and write the look into a style sheet");
  }
}
