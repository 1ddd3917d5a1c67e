package org.encours.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The shape of a service, as rules that fail a build. Each names its reason, and each is proven by
 * a bad example that it rejects.
 */
public final class ArchitectureRules {

  private final String base;

  private ArchitectureRules(String base) {
    this.base = base;
  }

  /**
   * One test per rule for the service below {@code base}, for example {@code org.encours.dunning}.
   */
  public static Stream<DynamicTest> of(String base) {
    JavaClasses service =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(base);
    return Stream.concat(
        new ArchitectureRules(base)
            .all().stream()
                .map(
                    rule ->
                        DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(service))),
        HouseRules.of(base));
  }

  static List<ArchRule> rules(String base) {
    return new ArchitectureRules(base).all();
  }

  private List<ArchRule> all() {
    return List.of(
        theDomainIsPure(),
        moneyIsNeverFloating(),
        timeAndChanceAreInputs(),
        theApplicationKnowsNoTechnology(),
        portsKnowNoUseCase(),
        whatComesInKnowsNoPort(),
        whatGoesOutKnowsNoUseCase(),
        waysInAreIndependent(),
        servicesShareNoType(),
        namesSayWhatThingsAre());
  }

  private ArchRule theDomainIsPure() {
    return classes()
        .that()
        .resideInAPackage(base + ".domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify.annotations..", "org.encours.kernel..", base + ".domain..")
        .as("the domain uses java and the kernel only")
        .because("rules that a credit manager can read must not change with a framework");
  }

  private ArchRule moneyIsNeverFloating() {
    return noClasses()
        .that()
        .resideInAPackage(base + ".domain..")
        .should(ArchConditions.useFloatingPoint())
        .as("the domain knows no float and no double")
        .because("a cent lost to binary rounding is a wrong claim");
  }

  private ArchRule timeAndChanceAreInputs() {
    return noClasses()
        .that()
        .resideInAnyPackage(base + ".domain..", base + ".application..")
        .should(ArchConditions.readTheMachinesClockOrRollDice())
        .as("domain and application read no clock and roll no dice")
        .because("the same input must give the same output, also for last year");
  }

  private ArchRule theApplicationKnowsNoTechnology() {
    return classes()
        .that()
        .resideInAPackage(base + ".application..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "org.jspecify.annotations..",
                "org.encours.kernel..",
                base + ".domain..",
                base + ".application..",
                "jakarta.enterprise.context..",
                "jakarta.inject..",
                "jakarta.transaction.."))
        .as("use cases know domain and ports, no technology")
        .because("what we do must be readable without knowing how it is stored or sent");
  }

  private ArchRule portsKnowNoUseCase() {
    return noClasses()
        .that()
        .resideInAnyPackage(base + ".application.port..", base + ".application.view..")
        .should()
        .dependOnClassesThat(resideInAPackage(base + ".application"))
        .as("ports and views know no use case")
        .because("what the application needs from outside is said in domain words");
  }

  private ArchRule whatComesInKnowsNoPort() {
    return noClasses()
        .that()
        .resideInAPackage(base + ".adapter.in..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(base + ".application.port..", base + ".adapter.out.."))
        .as("what comes in calls use cases and views, no port and no adapter")
        .because("a way in that writes by itself goes round the rules");
  }

  private ArchRule whatGoesOutKnowsNoUseCase() {
    return noClasses()
        .that()
        .resideInAPackage(base + ".adapter.out..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(base + ".application", base + ".adapter.in.."))
        .as("what goes out knows no use case and no way in")
        .because("a store that starts business makes cycles");
  }

  private ArchRule waysInAreIndependent() {
    return noClasses()
        .that()
        .resideInAPackage(base + ".adapter.in..")
        .should(ArchConditions.useAnotherRoomBelow(base + ".adapter.in"))
        .as("ways in do not know each other")
        .because("REST, events and timers change apart")
        .allowEmptyShould(true);
  }

  private ArchRule servicesShareNoType() {
    return noClasses()
        .that()
        .resideInAPackage(base + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.encours..")
                .and(
                    not(
                        resideInAnyPackage(
                            base + "..", "org.encours.kernel..", "org.encours.platform.."))))
        .as("a service shares no type with another but the kernel's")
        .because("services change apart; they share contracts, not classes");
  }

  private ArchRule namesSayWhatThingsAre() {
    return noClasses()
        .that(resideOutsideOfPackages("io.quarkus.."))
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Port|Repository)$")
        .as("no Impl, Manager, Helper, Util, Dto, Port or Repository")
        .because("such names say where a class stands in a pattern and not what it is");
  }
}
