package org.encours.desk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The desk shows; it decides nothing and keeps nothing. */
class DeskArchitectureTest {

  /** What pages are built with. */
  private static final Set<String> COMMON =
      Set.of("org.encours.desk.shell", "org.encours.desk.client");

  private static final JavaClasses DESK =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.encours.desk");

  @Test
  void itSharesNothingWithTheServicesButTheKernel() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.encours..")
                .and(not(resideInAnyPackage("org.encours.desk..", "org.encours.kernel.."))))
        .because("it knows of the services what any other client knows")
        .check(DESK);
  }

  @Test
  void itHasNoDatabaseAndNoBroker() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "jakarta.persistence..", "org.apache.kafka..")
        .because("what it shows is asked for anew with each page")
        .check(DESK);
  }

  @TestFactory
  Stream<DynamicTest> aPageKnowsNoOther() {
    Set<String> pages =
        DESK.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !COMMON.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(pages).hasSizeGreaterThan(5);
    return pages.stream()
        .map(page -> DynamicTest.dynamicTest(page, () -> knowsNoneOf(page, others(pages, page))));
  }

  private static String[] others(Set<String> pages, String page) {
    return pages.stream().filter(it -> !it.equals(page)).toArray(String[]::new);
  }

  private static void knowsNoneOf(String page, String... others) {
    noClasses()
        .that()
        .resideInAPackage(page)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .because("each page can be read, and thrown away, alone")
        .check(DESK);
  }
}
