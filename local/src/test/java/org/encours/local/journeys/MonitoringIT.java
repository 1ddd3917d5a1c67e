package org.encours.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An alert on a figure that no service has never goes off, and nobody notices. */
@Journey
class MonitoringIT {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private static final Pattern FIGURE =
      Pattern.compile("\\b(?:encours|http|kafka|jvm|process|worker)_[a-z0-9_]+");

  private static final Pattern OF_OUR_CODE = Pattern.compile("\"(encours(?:\\.[a-z-]+)+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"deploy/prometheus/alerts.yaml", "deploy/grafana/encours.json"})
  void everyFigureThatIsWatchedExists(String file, Stack stack) throws Exception {
    Set<String> known = exposed(stack);
    known.addAll(ofOurCode());
    assertThat(figures(Files.readString(ROOT.resolve(file))))
        .hasSizeGreaterThan(8)
        .isSubsetOf(known);
  }

  private static Set<String> figures(String text) {
    return FIGURE.matcher(text).results().map(it -> it.group()).collect(Collectors.toSet());
  }

  private static Set<String> exposed(Stack stack) throws IOException, InterruptedException {
    Set<String> names = new TreeSet<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (Service service : Service.values()) {
        URI metrics = stack.of(service).resolve("/q/metrics");
        String page =
            client.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).body();
        names.addAll(figures(page));
      }
    }
    return names;
  }

  /** A counter of what must not happen is exposed when it happened first: the code names it. */
  private static Set<String> ofOurCode() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("libs/platform/src/main/java"))) {
      Set<String> names = new TreeSet<>();
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        OF_OUR_CODE
            .matcher(Files.readString(file))
            .results()
            .map(it -> it.group(1).replaceAll("[.-]", "_"))
            .flatMap(name -> Stream.of(name, name + "_total"))
            .forEach(names::add);
      }
      return names;
    }
  }
}
