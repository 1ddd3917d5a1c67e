package org.encours.local.docs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Stream.concat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/problems.md} explains every problem that the code can answer, and no other. */
class ProblemsDocTest {

  /** What the framework answers by itself before our code is reached, by reason phrase. */
  private static final Set<String> OF_HTTP =
      Set.of("not-found", "method-not-allowed", "not-acceptable", "unsupported-media-type");

  private static final Pattern RECORD =
      Pattern.compile("\\brecord (\\w+)\\s*\\([^{]*?\\)\\s*implements ([\\w., \\n]+?)\\s*\\{");
  private static final Pattern FAMILY =
      Pattern.compile("String code\\(\\) \\{\\s*return \"([a-z-]+-)\" \\+");

  private final String sources = sources();

  @Test
  void everyProblemIsExplainedAndNoneIsInvented() {
    Set<String> expected = new TreeSet<>(OF_HTTP);
    expected.addAll(Project.find("Problem\\.of\\(\\s*\\d+,\\s*\"([a-z-]+)\"", sources));
    expected.addAll(Project.find("String code\\(\\) \\{\\s*return \"([a-z-]+)\";", sources));
    expected.addAll(refusalsNamedByTheirType());

    Set<String> documented = documented();
    assertThat(documented).containsAll(expected);

    documented.removeAll(expected);
    Set<String> families = Project.find(FAMILY.pattern(), sources);
    assertThat(documented).allMatch(code -> belongsTo(families, code));
  }

  private Set<String> refusalsNamedByTheirType() {
    Set<String> kinds = Project.find("interface (\\w+) extends Refusal\\b", sources);
    kinds.add("Refusal");
    Set<String> codes = new TreeSet<>();
    var matcher = RECORD.matcher(sources);
    while (matcher.find()) {
      if (Stream.of(matcher.group(2).split("[,\\s]+")).anyMatch(kinds::contains)
          && !namesItselfOtherwise(matcher.end())) {
        codes.add(kebab(matcher.group(1)));
      }
    }
    assertThat(codes).as("refusals found in the code").hasSizeGreaterThan(20);
    return codes;
  }

  private boolean namesItselfOtherwise(int body) {
    int next = sources.indexOf("record ", body);
    return sources.substring(body, next < 0 ? sources.length() : next).contains("String code()");
  }

  /** A family's code is put together: its first part, and a word that stands in the code. */
  private boolean belongsTo(Set<String> families, String code) {
    return families.stream()
        .filter(code::startsWith)
        .anyMatch(family -> sources.contains('"' + code.substring(family.length()) + '"'));
  }

  private static Set<String> documented() {
    Set<String> rows = Project.find("(?m)^\\| (`[a-z0-9-]+`.*?) \\|", Project.doc("problems.md"));
    return Project.find("`([a-z0-9-]+)`", String.join(" ", rows));
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static String sources() {
    return concat(
            Project.SERVICES.stream().map(Project::sources),
            Stream.of(Project.ROOT.resolve("libs/platform/src/main/java")))
        .flatMap(folder -> Project.files(folder, ".java").stream())
        .map(Project::text)
        .collect(joining("\n"));
  }
}
