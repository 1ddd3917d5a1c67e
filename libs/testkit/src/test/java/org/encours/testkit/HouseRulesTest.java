package org.encours.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each habit is kept by the good example and missed by what was written to break it. */
class HouseRulesTest {

  private static final Map<String, String> BROKEN_BY =
      Map.of(
          "no package depends on itself through others",
              "org.encours.bad.domain.egg <-> org.encours.bad.domain.hen",
          "no package is crowded", "org.encours.bad.domain",
          "every package says what it is for", "org.encours.bad.domain.egg",
          "domain and application are null-marked", "org.encours.bad.domain",
          "the domain does not say null", "org.encours.bad.domain.HollowClaim",
          "use cases are application scoped, adapters singletons",
              "org.encours.bad.adapter.out.postgres.ScopedStore",
          "resources are package-private", "org.encours.bad.adapter.in.rest.PublicResource",
          "bodies are requests and responses of their own", "org.encours.bad.domain.hen.Hen",
          "settings are typed", "org.encours.bad.adapter.out.postgres.ConfiguredStore");

  private static final ModuleCode GOOD = module("org.encours.good");
  private static final ModuleCode BAD = module("org.encours.bad");

  @TempDir private Path folder;

  private static ModuleCode module(String base) {
    return new ModuleCode(
        base, new ClassFileImporter().importPackages(base), Path.of("src/test/java"));
  }

  @Test
  void everyRuleHasABadExample() {
    assertThat(HouseRules.all(2))
        .extracting(HouseRule::name)
        .containsExactlyInAnyOrderElementsOf(BROKEN_BY.keySet());
  }

  @TestFactory
  Stream<DynamicTest> theGoodExampleKeepsThem() {
    return HouseRules.all(2).stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(), () -> assertThat(rule.offenders().apply(GOOD)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> theBadExampleIsNamed() {
    return HouseRules.all(2).stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () ->
                        assertThat(rule.offenders().apply(BAD))
                            .contains(BROKEN_BY.get(rule.name()))));
  }

  @Test
  void nullIsSeenInCodeAndNotInWordsAboutIt() {
    assertThat(NullLiterals.linesOf("/** null */ String a = \"null\"; // null\n")).isZero();
    assertThat(NullLiterals.linesOf("if (a == null) {\n  return null;\n}\n")).isEqualTo(2);
  }

  @Test
  void whatIsFrozenIsReadBackByItsRule() {
    FrozenOffences frozen = new FrozenOffences(folder.resolve("architecture.frozen"));
    HouseRule one = HouseRules.all(2).getFirst();
    HouseRule other = HouseRules.all(2).getLast();

    frozen.write(one, new TreeSet<>(java.util.List.of("a", "b")));
    frozen.write(other, new TreeSet<>(java.util.List.of("c")));
    frozen.write(one, new TreeSet<>(java.util.List.of("a")));

    assertThat(frozen.of(one)).containsExactly("a");
    assertThat(frozen.of(other)).containsExactly("c");
    frozen.write(one, new TreeSet<>());
    frozen.write(other, new TreeSet<>());
    assertThat(Files.exists(folder.resolve("architecture.frozen"))).isFalse();
  }
}
