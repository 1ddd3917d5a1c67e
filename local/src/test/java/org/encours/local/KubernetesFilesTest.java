package org.encours.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What an operator relies on in {@code deploy/kubernetes}, whatever else is changed there. */
class KubernetesFilesTest {

  private static final Path FOLDER =
      StackHome.ofRepository().root().resolve("deploy").resolve("kubernetes");

  private static Stream<String> programs() {
    return Stream.concat(Stream.of(Service.values()).map(Service::id), Stream.of("desk"));
  }

  @Test
  void everyFileIsPartOfWhatIsApplied() throws IOException {
    var applied = documents("kustomization.yaml").getFirst();
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.equals("kustomization.yaml"))
          .containsExactlyInAnyOrderElementsOf(strings(applied.get("resources")));
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void aProgramHasWhatKeepsItRunning(String program) {
    assertThat(documents(program + ".yaml"))
        .extracting(document -> document.get("kind"))
        .containsExactlyInAnyOrder(
            "Deployment", "Service", "PodDisruptionBudget", "HorizontalPodAutoscaler");
    assertThat(documents(program + ".yaml"))
        .allSatisfy(it -> assertThat(at(it, "metadata").get("name")).isEqualTo(program));
    assertThat(container(program))
        .containsKeys("startupProbe", "readinessProbe", "livenessProbe", "resources");
    assertThat(at(container(program), "resources", "limits")).containsKey("memory");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void aProgramMayNothingThatItDoesNotNeed(String program) {
    assertThat(at(container(program), "securityContext"))
        .containsEntry("readOnlyRootFilesystem", true)
        .containsEntry("allowPrivilegeEscalation", false);
    assertThat(strings(at(container(program), "securityContext", "capabilities").get("drop")))
        .containsExactly("ALL");
    assertThat(at(pod(program), "securityContext")).containsEntry("runAsNonRoot", true);
    assertThat(pod(program)).containsEntry("automountServiceAccountToken", false);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void noSecretStandsInAFile(String program) {
    assertThat(maps(container(program).get("env")))
        .filteredOn(it -> it.get("name").toString().matches(".*(PASSWORD|SECRET).*"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it).containsKey("valueFrom").doesNotContainKey("value"));
  }

  @Test
  void withoutARuleNothingComesInOrGoesOut() {
    assertThat(documents("network.yaml").getFirst().get("spec").toString())
        .contains("policyTypes=[Ingress, Egress]")
        .doesNotContain("ingress=", "egress=");
  }

  private static Map<String, Object> pod(String program) {
    var deployment =
        documents(program + ".yaml").stream()
            .filter(it -> it.get("kind").equals("Deployment"))
            .findFirst()
            .orElseThrow();
    return at(deployment, "spec", "template", "spec");
  }

  private static Map<String, Object> container(String program) {
    return maps(pod(program).get("containers")).getFirst();
  }

  private static List<Map<String, Object>> documents(String file) {
    try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
      List<Map<String, Object>> all = new ArrayList<>();
      new Yaml(new SafeConstructor(new LoaderOptions()))
          .loadAll(reader)
          .forEach(document -> all.add(ComposeFile.map(document)));
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, Object> at(Map<String, Object> from, String... path) {
    var here = from;
    for (var step : path) {
      here = ComposeFile.map(here.get(step));
    }
    return here;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> maps(Object value) {
    return (List<Map<String, Object>>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Object value) {
    return (List<String>) value;
  }
}
