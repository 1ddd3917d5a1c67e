package org.encours.testkit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Habits of the house, one for all its modules. Where a module does not keep one yet, those who
 * break it are listed in {@code src/test/resources/architecture.frozen}.
 */
public final class HouseRules {

  /** More than one can keep in mind while reading one of them. */
  private static final int MOST_FILES = 40;

  private HouseRules() {}

  /** One test per rule for the module in the working folder, below a package. */
  public static Stream<DynamicTest> of(String base) {
    ModuleCode module =
        new ModuleCode(
            base,
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base),
            Path.of("src/main/java"));
    FrozenOffences frozen = new FrozenOffences(Path.of("src/test/resources/architecture.frozen"));
    return all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> holds(rule, module, frozen)));
  }

  /** The rules as they hold. */
  static List<HouseRule> all() {
    return all(MOST_FILES);
  }

  private static void holds(HouseRule rule, ModuleCode module, FrozenOffences frozen) {
    SortedSet<String> offenders = rule.offenders().apply(module);
    if (Boolean.getBoolean("encours.architecture.write")) {
      frozen.write(rule, offenders);
      return;
    }
    Assertions.assertThat(offenders)
        .as(
            "%s, because %s. New ones are to be mended; who is mended leaves architecture.frozen",
            rule.name(), rule.reason())
        .isEqualTo(frozen.of(rule));
  }

  static List<HouseRule> all(int mostFiles) {
    return List.of(
        new HouseRule(
            "no package depends on itself through others",
            "whoever reads one package of a circle has to read them all",
            PackageCircles::of),
        new HouseRule(
            "no package is crowded",
            "more than " + mostFiles + " files in one room are no order",
            module -> crowdedPackages(module, mostFiles)),
        new HouseRule(
            "every package says what it is for",
            "its name alone does not tell a newcomer what belongs there",
            HouseRules::unexplainedPackages),
        new HouseRule(
            "domain and application are null-marked",
            "what may be absent is said by its type",
            HouseRules::unmarkedPackages),
        new HouseRule(
            "the domain does not say null",
            "an absent thing has a name of its own, or an Optional",
            module -> named(module, HouseRules::saysNull)),
        new HouseRule(
            "use cases are application scoped, adapters singletons",
            "one habit spares the reader the question what the difference means",
            HouseRules::oddScopes),
        new HouseRule(
            "resources are package-private",
            "HTTP is how they are called, and nobody else calls them",
            module ->
                offenders(
                    module.in("adapter.in.rest"),
                    it ->
                        it.getSimpleName().endsWith("Resource")
                            && it.getModifiers().contains(JavaModifier.PUBLIC))),
        new HouseRule(
            "bodies are requests and responses of their own",
            "what others read changes apart from how we think",
            RestBodies::strangers),
        new HouseRule(
            "settings are typed",
            "a setting that is read where it is used is known to nobody else",
            module ->
                offenders(
                    module.own(),
                    it ->
                        it.getDirectDependenciesFromSelf().stream()
                            .anyMatch(
                                use ->
                                    use.getTargetClass()
                                        .getName()
                                        .equals(
                                            "org.eclipse.microprofile.config.inject.ConfigProperty")))));
  }

  private static SortedSet<String> crowdedPackages(ModuleCode module, int most) {
    return module.files().stream()
        .filter(it -> !it.endsWith("package-info.java"))
        .collect(groupingBy(module::packageOf, counting()))
        .entrySet()
        .stream()
        .filter(it -> it.getValue() > most)
        .map(it -> it.getKey())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> unexplainedPackages(ModuleCode module) {
    return module.files().stream()
        .map(Path::getParent)
        .distinct()
        .filter(it -> !Files.exists(it.resolve("package-info.java")))
        .map(it -> module.packageOf(it.resolve("x")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> unmarkedPackages(ModuleCode module) {
    return module
        .in("domain", "application")
        .map(JavaClass::getPackage)
        .distinct()
        .filter(it -> !it.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
        .map(it -> it.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean saysNull(ModuleCode module, Path file) {
    return module.packageOf(file).startsWith(module.base() + ".domain")
        && NullLiterals.linesOf(file) > 0;
  }

  private static SortedSet<String> oddScopes(ModuleCode module) {
    return Stream.of(
            offenders(
                module.in("application"), it -> it.isAnnotatedWith("jakarta.inject.Singleton")),
            offenders(
                module.in("adapter"),
                it -> it.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")))
        .flatMap(SortedSet::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private interface FileCheck {
    boolean offends(ModuleCode module, Path file);
  }

  private static SortedSet<String> named(ModuleCode module, FileCheck check) {
    return module.files().stream()
        .filter(it -> check.offends(module, it))
        .map(module::nameOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> offenders(
      Stream<JavaClass> types, Predicate<JavaClass> offends) {
    return types
        .filter(offends)
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
