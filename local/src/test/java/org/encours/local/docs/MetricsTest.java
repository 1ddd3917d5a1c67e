package org.encours.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.encours.testkit.CodeMetrics;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Counts the code base after each build; {@code ./encours test} shows the table at its end. */
class MetricsTest {

  private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch");

  @Test
  void theCodeBaseIsCounted() throws IOException {
    StringBuilder table = new StringBuilder();
    line(table, "module", "files", "lines", "median", "p90", "max", "public", "null", "circles");
    modules()
        .forEach(
            (module, base) -> {
              CodeMetrics it = CodeMetrics.of(Project.ROOT.resolve(module), base);
              line(
                  table,
                  module,
                  it.files(),
                  it.lines(),
                  it.median(),
                  it.p90(),
                  it.max(),
                  it.publicPercent() + "%",
                  it.nullLines(),
                  it.circles());
            });
    line(table, "operations of", "all", "no text", "no schema", "no example");
    for (String service : Project.SERVICES) {
      operations(table, service);
    }
    for (String service : Project.SERVICES) {
      List<String> untested =
          CodeMetrics.untestedUseCases(Project.ROOT.resolve(service + "-service"));
      table.append(
          "use cases of %s without a unit test: %d %s%n"
              .formatted(service, untested.size(), String.join(" ", untested)));
    }
    Files.writeString(Path.of("target", "metrics.txt"), table);

    assertThat(table).contains("invoice-service");
  }

  private static Map<String, String> modules() {
    Map<String, String> modules = new TreeMap<>();
    for (String library : List.of("kernel", "platform", "servers", "testkit")) {
      modules.put("libs/" + library, "org.encours." + library);
    }
    modules.put("libs/risk-model", "org.encours.risk.model");
    for (String service : Project.SERVICES) {
      modules.put(service + "-service", "org.encours." + service);
    }
    for (String helper : List.of("local", "desk")) {
      if (Files.isDirectory(Project.ROOT.resolve(helper))) {
        modules.put(helper, "org.encours." + helper);
      }
    }
    return modules;
  }

  private static void operations(StringBuilder table, String service) throws IOException {
    Path document =
        Project.ROOT.resolve(
            "libs/contracts/src/main/resources/contracts/" + service + "/openapi.yaml");
    Map<String, Object> api;
    try (var reader = Files.newBufferedReader(document)) {
      api = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
    }
    int all = 0;
    int untold = 0;
    int unshaped = 0;
    int unshown = 0;
    for (Object path : map(api.get("paths")).values()) {
      for (String verb : VERBS) {
        Map<String, Object> operation = map(map(path).get(verb));
        if (!operation.isEmpty()) {
          all++;
          untold += operation.containsKey("description") ? 0 : 1;
          Map<String, Object> json = success(operation);
          unshaped += json.containsKey("none") || !map(json.get("schema")).isEmpty() ? 0 : 1;
          unshown +=
              json.containsKey("none")
                      || json.containsKey("example")
                      || json.containsKey("examples")
                  ? 0
                  : 1;
        }
      }
    }
    line(table, service, all, untold, unshaped, unshown);
  }

  /** The JSON of the first 2xx answer; {@code none} where there is none. */
  private static Map<String, Object> success(Map<String, Object> operation) {
    return map(operation.get("responses")).entrySet().stream()
        .filter(it -> it.getKey().startsWith("2"))
        .map(it -> map(map(it.getValue()).get("content")))
        .filter(it -> it.containsKey("application/json"))
        .map(it -> map(it.get("application/json")))
        .findFirst()
        .orElse(Map.of("none", true));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  private static void line(StringBuilder table, Object... cells) {
    table.append("%-20s".formatted(cells[0]));
    for (int i = 1; i < cells.length; i++) {
      table.append("%11s".formatted(cells[i]));
    }
    table.append('\n');
  }
}
