package org.encours.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposeFileTest {

  private static final List<String> SERVERS = List.of("postgres", "kafka", "mailpit");

  @Test
  void itFollowsTheComposeSpecification() throws IOException {
    assertThat(violations(ComposeFile.read())).isEmpty();
  }

  @Test
  void theSpecificationRefusesAnUnknownKeyOfAService() throws IOException {
    Map<String, Object> wrong =
        Map.of("services", Map.of("kafka", Map.of("imagee", "apache/kafka")));
    assertThat(violations(wrong)).isNotEmpty();
  }

  private static List<String> violations(Map<String, Object> compose) throws IOException {
    try (var file = ComposeFileTest.class.getResourceAsStream("compose.schema.json")) {
      // The published schema names itself by a relative id, which the validator does not take.
      var schema =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .replace("\"$id\": \"compose_spec.json\",", "");
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema)
          .validate(json(compose), InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private static String json(Map<String, Object> value) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(value);
  }

  @ParameterizedTest
  @EnumSource
  void aServersJavaMachineIsSizedByItsContainerAndNotByTheLaptop(Service service)
      throws IOException {
    var dockerfile =
        Files.readString(
            StackHome.ofRepository().root().resolve(service.id()).resolve("Dockerfile"));
    assertThat(dockerfile)
        .contains("-XX:MaxRAMPercentage=")
        .contains(JavaSettings.everywhere())
        .doesNotContain("-Xmx", "TieredStopAtLevel");
    assertThat(ComposeFile.environment(service.id())).doesNotContainKey("JAVA_TOOL_OPTIONS");
    assertThat(ComposeFile.service(service.id())).containsKey("mem_limit");
  }

  @ParameterizedTest
  @EnumSource
  void aServiceListensAndStoresWhereTheNativeStackDoes(Service service) {
    var environment = ComposeFile.environment(service.id());
    var port = service.standardPort();
    assertThat(environment.get("QUARKUS_HTTP_PORT")).hasToString(Integer.toString(port));
    assertThat(ComposeFile.service(service.id()).get("ports"))
        .isEqualTo(List.of("127.0.0.1:%d:%d".formatted(port, port)));
    assertThat(environment.get("QUARKUS_DATASOURCE_JDBC_URL").toString())
        .endsWith("/" + service.database());
    assertThat(environment).containsEntry("QUARKUS_DATASOURCE_USERNAME", service.database());
    assertThat(environment).containsEntry("MP_JWT_VERIFY_ISSUER", Tokens.ISSUER);
  }

  @ParameterizedTest
  @EnumSource
  void aServiceWaitsForHealthyServers(Service service) {
    var waitsFor = ComposeFile.map(ComposeFile.service(service.id()).get("depends_on"));
    assertThat(waitsFor.keySet()).containsExactlyInAnyOrderElementsOf(SERVERS);
    assertThat(waitsFor.values()).allMatch(it -> it.toString().contains("service_healthy"));
  }

  @ParameterizedTest
  @EnumSource
  void aServiceIsBuiltFromItsDockerfile(Service service) {
    var folder = StackHome.ofRepository().root().resolve(service.id());
    assertThat(ComposeFile.service(service.id()).get("build")).isEqualTo("./" + service.id());
    assertThat(folder.resolve("Dockerfile"))
        .content()
        .contains("COPY target/quarkus-app/", "EXPOSE " + service.standardPort());
  }

  @Test
  void everyContainerHasAHealthCheck() {
    var containers = ComposeFile.map(ComposeFile.read().get("services"));
    assertThat(containers.values())
        .as("servers, services and the desk")
        .hasSize(SERVERS.size() + Service.values().length + 1)
        .allMatch(it -> ComposeFile.map(it).containsKey("healthcheck"));
  }

  @Test
  void thePublishedPortsAreTheNativeOnes() {
    var standard = StackPorts.shiftedBy(0);
    assertThat(ports("postgres")).contains(":" + standard.postgres() + ":");
    assertThat(ports("kafka")).contains(":" + standard.kafka() + ":");
    assertThat(ports("mailpit")).contains(":" + standard.smtp() + ":");
    assertThat(ports("mailpit")).contains(":" + standard.mailbox() + ":");
  }

  private static String ports(String container) {
    return ComposeFile.service(container).get("ports").toString();
  }

  @Test
  void itHoldsNoSecret() throws IOException {
    var file = StackHome.ofRepository().root().resolve("docker-compose.yml");
    assertThat(Files.readAllLines(file))
        .noneMatch(
            line -> line.matches("(?i).*(password|secret|key)[a-z_]*\\s*[:=]\\s*[\"']?\\w{8,}.*"))
        .noneMatch(line -> line.contains("BEGIN "));
  }

  @Test
  void everySecretItMountsIsMadeByTheSecretsCommand() throws IOException {
    var home = StackHome.temporary();
    new ComposeSecrets(home).write();
    for (var name : ComposeFile.map(ComposeFile.read().get("secrets")).keySet()) {
      assertThat(home.state().resolve("compose").resolve(name)).isNotEmptyFile();
    }
    org.encours.servers.Directories.delete(home.state());
  }
}
