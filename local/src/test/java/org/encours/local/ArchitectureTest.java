package org.encours.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.encours.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> theHouseIsInOrder() {
    return HouseRules.of("org.encours.local");
  }

  @Test
  void theStackKnowsNeitherTheDemoNorTheAgenciesThatRunOnIt() {
    noClasses()
        .that()
        .resideInAPackage("org.encours.local")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.encours.local.demo..", "org.encours.local.agency..", "org.encours.local.console..")
        .because("what starts servers must not change with what is played on them")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.encours.local"));
  }
}
