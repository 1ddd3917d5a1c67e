package org.encours.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/law.md} names for each rule its article, its class and its test, as they are. */
class LawDocTest {

  private record Rule(String article, String type, String test) {}

  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| [^|*]+ \\| `([^`]+)` \\| [^|]* \\| [^|]* \\| `(\\w+)` \\| `(\\w+)` \\|$");

  /** Folders in which every class with a body of rules has its row. */
  private static final List<String> ROOMS =
      List.of(
          "dunning-service/src/main/java/org/encours/dunning/domain/country",
          "collections-service/src/main/java/org/encours/collections/domain/court");

  private static final Pattern RULES = Pattern.compile("(Law|Consumer|Courts|Default|Scale)$");

  private final List<Rule> rules =
      ROW.matcher(Project.doc("law.md"))
          .results()
          .map(row -> new Rule(row.group(1), row.group(2), row.group(3)))
          .toList();

  @Test
  void everyClassNamesTheArticleAndEveryTestExists() {
    Map<String, Path> files =
        Stream.of("dunning", "collections", "invoice")
            .flatMap(
                service ->
                    Project.files(Project.ROOT.resolve(service + "-service/src"), ".java").stream())
            .collect(Collectors.toMap(LawDocTest::name, Function.identity(), (one, _) -> one));
    assertThat(rules).hasSizeGreaterThan(30);
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(files).containsKeys(rule.type(), rule.test());
              assertThat(Project.text(files.get(rule.type())).replaceAll("\\s+(\\* )?", " "))
                  .as(rule.type())
                  .contains(rule.article());
            });
  }

  @Test
  void noClassOfRulesIsLeftOut() {
    Set<String> known =
        rules.stream().map(Rule::type).collect(Collectors.toCollection(TreeSet::new));
    assertThat(ROOMS)
        .allSatisfy(
            room ->
                assertThat(
                        Project.files(Project.ROOT.resolve(room), ".java").stream()
                            .map(LawDocTest::name)
                            .filter(name -> RULES.matcher(name).find()))
                    .isSubsetOf(known));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
