package org.encours.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a running service to its committed OpenAPI document. {@code -Dencours.contracts.write=true}
 * writes the document instead, for a person to read as a diff and commit.
 */
public final class OpenApiContract {

  private OpenApiContract() {}

  /**
   * Compares {@code /q/openapi} of the service under test with {@code <producer>/openapi.yaml}.
   *
   * @param producer folder below the contracts, for example {@code dunning}
   */
  public static void holds(String producer) {
    String served = RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
    if (Boolean.getBoolean("encours.contracts.write")) {
      write(producer, served);
    }
    everyRequestHasAnExample();
    assertThat(served)
        .as("the OpenAPI document of %s; -Dencours.contracts.write=true renews it", producer)
        .isEqualTo(committed(producer));
  }

  private static void everyRequestHasAnExample() {
    String served = RestAssured.given().queryParam("format", "json").get("/q/openapi").asString();
    JsonNode paths = parse(served).path("paths");
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          JsonNode body =
                              operation
                                  .getValue()
                                  .path("requestBody")
                                  .path("content")
                                  .path("application/json");
                          assertThat(body.isMissingNode() || body.has("example"))
                              .as(
                                  "%s %s has an example, in openapi-examples/",
                                  operation.getKey(), path.getKey())
                              .isTrue();
                        }));
  }

  private static JsonNode parse(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException("the OpenAPI document is no JSON", failed);
    }
  }

  private static String committed(String producer) {
    String resource = "/contracts/" + producer + "/openapi.yaml";
    try {
      Path source = source(producer);
      if (Files.exists(source)) {
        return Files.readString(source);
      }
      try (var stream = OpenApiContract.class.getResourceAsStream(resource)) {
        return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(String producer, String document) {
    try {
      Files.writeString(source(producer), document);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Tests run in their module's folder, a sibling of {@code libs}. */
  private static Path source(String producer) {
    return Path.of(
        "..",
        "libs",
        "contracts",
        "src",
        "main",
        "resources",
        "contracts",
        producer,
        "openapi.yaml");
  }
}
