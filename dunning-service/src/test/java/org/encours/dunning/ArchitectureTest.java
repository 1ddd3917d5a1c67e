package org.encours.dunning;

import java.util.stream.Stream;
import org.encours.testkit.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> theHexagonHolds() {
    return ArchitectureRules.of("org.encours.dunning");
  }
}
