package org.encours.desk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The desk shows; it decides nothing and keeps nothing. */
class DeskArchitectureTest {

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
                .and(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                            "org.encours.desk..", "org.encours.kernel.."))))
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

  @Test
  void pagesDoNotKnowEachOther() {
    slices()
        .matching("org.encours.desk.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                "org.encours.desk.shell..", "org.encours.desk.client.."))
        .because("each page can be read, and thrown away, alone")
        .check(DESK);
  }
}
