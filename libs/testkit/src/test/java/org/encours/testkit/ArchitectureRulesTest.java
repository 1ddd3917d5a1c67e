package org.encours.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule accepts the good example and rejects the class that was written to break it. */
class ArchitectureRulesTest {

  private static final Map<String, String> BROKEN_BY =
      Map.of(
          "the domain uses java and the kernel only", "ImpureDomain",
          "the domain knows no float and no double", "FloatingClaim",
          "domain and application read no clock and roll no dice", "TodaysClaim",
          "use cases know domain and ports, no technology", "TechnicalUseCase",
          "ports and views know no use case", "BackwardsClaims",
          "what comes in calls use cases and views, no port and no adapter", "WritingResource",
          "what goes out knows no use case and no way in", "BusyStore",
          "ways in do not know each other", "RestingConsumer",
          "a service shares no type with another but the kernel's", "NosyStore",
          "no Impl, Manager, Helper, Util, Dto, Port or Repository", "ClaimManager");

  private static final JavaClasses GOOD =
      new ClassFileImporter().importPackages("org.encours.good");
  private static final JavaClasses BAD = new ClassFileImporter().importPackages("org.encours.bad");

  @Test
  void everyRuleHasABadExample() {
    assertThat(ArchitectureRules.rules("x").stream().map(ArchitectureRulesTest::name))
        .containsExactlyInAnyOrderElementsOf(BROKEN_BY.keySet());
  }

  @TestFactory
  Stream<DynamicTest> theGoodExamplePasses() {
    return ArchitectureRules.rules("org.encours.good").stream()
        .map(rule -> DynamicTest.dynamicTest(name(rule), () -> rule.check(GOOD)));
  }

  @TestFactory
  Stream<DynamicTest> theBadExampleIsRejectedByName() {
    return ArchitectureRules.rules("org.encours.bad").stream()
        .map(rule -> DynamicTest.dynamicTest(name(rule), () -> rejects(rule)));
  }

  private static void rejects(ArchRule rule) {
    var failures =
        rule.evaluate(BAD).getFailureReport().getDetails().stream()
            .collect(Collectors.joining("\n"));
    assertThat(failures).contains(BROKEN_BY.get(name(rule)));
  }

  private static String name(ArchRule rule) {
    return rule.getDescription().replaceFirst(", because .*", "");
  }
}
