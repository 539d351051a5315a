package io.sentineliq.workbench.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.SharedSessionContract;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.TenantId;

class PersistenceRulesTest extends HouseRulesTest {
  /** Entities that belong to no workspace, and why. */
  private static final Map<String, String> WITHOUT_WORKSPACE =
      Map.of(
          "BackupCode", "belongs to a person's credential and is granted to nobody",
          "NotificationPreference", "belongs to a person, in every workspace",
          "UserAccount", "a person can be a member of several workspaces",
          "UserCredential", "belongs to a person and is granted to nobody",
          "Workspace", "is the workspace");

  @Override
  List<HouseRule> rules() {
    return List.of(
        HouseRule.of(PersistenceRulesTest::onePlaceOpensSessions, "alert.OpensASession"),
        HouseRule.of(
            PersistenceRulesTest::screensKnowNoDatabase,
            "alert.ui.QueriesInAScreen",
            "alert.QueryViewModel"),
        HouseRule.of(PersistenceRulesTest::screensSeeRecords, "alert.ui.ShowsAnEntity"),
        HouseRule.of(
            PersistenceRulesTest::writesAreLoadedFirst,
            "alert.MergesADetachedEntity",
            "alert.UpdatesStatelessly"),
        HouseRule.of(PersistenceRulesTest::entitiesBelongToAWorkspace, "alert.HomelessEntity"));
  }

  private static ArchRule onePlaceOpensSessions(Rooms rooms) {
    var opens =
        targetOwner(assignableTo(EntityManagerFactory.class))
            .and(
                target(
                    nameMatching(
                        "openSession|openStatelessSession|withOptions|withStatelessOptions"
                            + "|getCurrentSession|(in|from)(Stateless)?(Session|Transaction)"
                            + "|createEntityManager|(run|call)InTransaction")));
    var begins =
        targetOwner(assignableTo(EntityManager.class).or(assignableTo(SharedSessionContract.class)))
            .and(
                target(
                    nameMatching(
                        "beginTransaction|getTransaction|joinTransaction|(in|from)Transaction")));
    return noClasses()
        .that()
        .resideOutsideOfPackage(rooms.in("platform.persistence"))
        .should()
        .accessTargetWhere(opens.or(begins))
        .because(
            "Transactions is the one place that scopes to the workspace, appends the audit entry,"
                + " measures, and refuses the JavaFX thread: take a UnitOfWork from it");
  }

  private static ArchRule screensKnowNoDatabase(Rooms rooms) {
    return noClasses()
        .that()
        .resideInAnyPackage(rooms.screens(), rooms.in("shell"), rooms.in("platform.fx"))
        .or()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..")
        .because(
            "a screen that reaches the database blocks the JavaFX thread sooner or later: ask the"
                + " feature's service for a record");
  }

  private static ArchRule screensSeeRecords(Rooms rooms) {
    return noClasses()
        .that()
        .resideInAnyPackage(rooms.screens(), rooms.in("shell"), rooms.in("platform.fx"))
        .or()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith(Entity.class)
        .because(
            "outside its transaction an entity is a lazy proxy that fails or shows nulls: map it to"
                + " a Row or Details record in the service");
  }

  private static ArchRule writesAreLoadedFirst(Rooms rooms) {
    var merges = targetOwner(assignableTo(EntityManager.class)).and(target(nameMatching("merge")));
    var rewrites =
        targetOwner(assignableTo(StatelessSession.class))
            .and(target(nameMatching("(update|delete|upsert)(Multiple)?")));
    return noClasses()
        .should()
        .accessTargetWhere(merges.or(rewrites))
        .because(
            "Hibernate does not add the workspace to detached and stateless writes, so they can"
                + " change another workspace's row: load the entity and call its verb");
  }

  private static ArchRule entitiesBelongToAWorkspace(Rooms rooms) {
    return classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should(belongToAWorkspace())
        .because(
            "without @TenantId Hibernate shows every workspace's rows to everybody: add it, or list"
                + " the entity in WITHOUT_WORKSPACE with the reason");
  }

  private static ArchCondition<JavaClass> belongToAWorkspace() {
    return new ArchCondition<>("have a field with @TenantId or be listed with a reason") {
      @Override
      public void check(JavaClass entity, ConditionEvents events) {
        var scoped =
            entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(TenantId.class));
        var satisfied = scoped || WITHOUT_WORKSPACE.containsKey(entity.getSimpleName());
        events.add(
            new SimpleConditionEvent(entity, satisfied, entity.getName() + " has no @TenantId"));
      }
    };
  }
}
