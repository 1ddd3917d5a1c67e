package org.encours.local.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.encours.testkit.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A service's README is its canvas: everything it takes, says and hears, and nothing else. */
class CanvasTest {

  static final List<String> SERVICES = Project.SERVICES;

  @ParameterizedTest
  @FieldSource("SERVICES")
  void namesEveryOperationOfTheCommittedApi(String service) {
    Set<String> offered = new TreeSet<>();
    Path document =
        Project.ROOT.resolve(
            "libs/contracts/src/main/resources/contracts/" + service + "/openapi.yaml");
    assumeThat(document).as("the committed API of %s", service).exists();
    JsonNode api = YAMLMapper.shared().readTree(Project.text(document));
    api.path("paths")
        .forEachEntry(
            (path, methods) ->
                methods
                    .propertyNames()
                    .forEach(
                        method -> {
                          if (List.of("get", "post", "put", "delete").contains(method)) {
                            offered.add(method.toUpperCase(Locale.ROOT) + " " + path);
                          }
                        }));

    assertThat(Project.find("`((?:GET|POST|PUT|DELETE) /[^`?]*)[^`]*`", canvas(service)))
        .isEqualTo(offered);
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void namesEveryEventItSays(String service) {
    assertThat(Project.find("`" + Project.EVENT_TYPE + "`", section(service, "Events out")))
        .isEqualTo(Contracts.allTypes(service));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void namesEveryEventItHears(String service) {
    assertThat(Project.find("`" + Project.EVENT_TYPE + "`", section(service, "Events in")))
        .isEqualTo(Project.heardBy(service));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void isReadInOneSitting(String service) {
    assertThat(canvas(service).lines().count()).isLessThan(100);
  }

  private static String section(String service, String title) {
    String text = canvas(service);
    int start = text.indexOf("## " + title);
    assertThat(start).as("section %s", title).isNotNegative();
    int end = text.indexOf("\n## ", start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static String canvas(String service) {
    return Project.text(Project.ROOT.resolve(service + "-service/README.md"));
  }
}
