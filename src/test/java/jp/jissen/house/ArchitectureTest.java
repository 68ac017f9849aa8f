package jp.jissen.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;

import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Async;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The rules of the house that no module border can keep. */
@AnalyzeClasses(packages = "jp.jissen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaMethod> PUBLIC_AND_REAL = describe("public", method -> method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.SYNTHETIC));

    @ArchTest
    static final ArchRule entitiesStayAtHome = classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositoriesStayAtHome = classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .should().haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule vaadinStaysInScreens = noClasses().that().resideOutsideOfPackages("..ui..", "jp.jissen.shell..", "jp.jissen.demo..").should().dependOnClassesThat().resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule viewsStayAtHome = classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule everyPublicServiceMethodIsGuarded = classes().that().areAnnotatedWith(Service.class).should(new ArchCondition<>("guard every public method") {
        @Override
        public void check(JavaClass service, ConditionEvents events) {
            var whole = isGuard(service);
            service.getMethods().stream().filter(PUBLIC_AND_REAL).filter(method -> !whole && !isGuard(method))
                    .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no guard")));
        }
    });

    @ArchTest
    static final ArchRule screensDoNotAskBehindTheServices = noClasses().that().resideInAnyPackage("..ui..", "jp.jissen.shell..").should().dependOnClassesThat().haveSimpleName("People")
            .orShould().dependOnClassesThat().haveSimpleName("FileStore").because("they answer without asking who may know");

    @ArchTest
    static final ArchRule nobodyAsksTheWallClock = noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis").because("Clock and Today are beans");

    @ArchTest
    static final ArchRule onlyTheTimeConfigurationMakesClocks = noClasses().that().doNotHaveSimpleName("TimeConfiguration").should().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule onlyOneClassLoadsTheHolidayLibrary = noClasses().that().doNotHaveSimpleName("NationalHolidays").should().dependOnClassesThat().resideInAPackage("one.cafebabe..")
            .because("loaded by anybody else it would ask the network");

    @ArchTest
    static final ArchRule looksComeFromStyleSheets = noClasses().should().callMethodWhere(describe("getStyle() of a component", call -> call.getTarget().getName().equals("getStyle") && call.getTargetOwner().isAssignableTo(Component.class)));

    @ArchTest
    static final ArchRule nothingRunsAside = noMethods().should().beAnnotatedWith(Async.class).because("what outlives a transaction is a job");

    @ArchTest
    static final ArchRule viewsDoNotInherit = classes().that().areAnnotatedWith(Route.class).should(new ArchCondition<>("extend a Vaadin class") {
        @Override
        public void check(JavaClass view, ConditionEvents events) {
            if (view.getRawSuperclass().filter(resideInAnyPackage("com.vaadin..")).isEmpty()) {
                events.add(SimpleConditionEvent.violated(view, view.getName() + " extends a class of ours"));
            }
        }
    });

    @ArchTest
    static final ArchRule fieldsAreInjectedByConstructors = fields().should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    private static boolean isGuard(JavaClass service) {
        return service.isAnnotatedWith(RolesAllowed.class) || service.isAnnotatedWith(PreAuthorize.class);
    }

    private static boolean isGuard(JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PreAuthorize.class);
    }
}
