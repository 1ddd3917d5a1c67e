package org.encours.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Holds a running service to its committed OpenAPI document. {@code -Dencours.contracts.write=true}
 * writes the document instead, for a person to read as a diff and commit.
 */
public final class OpenApiContract {

  /** What an owner has still to describe; nothing may be added. */
  private static final String GAPS = "openapi-gaps.txt";

  private OpenApiContract() {}

  /**
   * Compares {@code /q/openapi} of the service under test with {@code <producer>/openapi.yaml}.
   *
   * @param producer folder below the contracts, for example {@code dunning}
   */
  public static void holds(String producer) {
    String served = RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
    var gaps =
        OpenApiGaps.in(
            RestAssured.given().queryParam("format", "json").get("/q/openapi").asString());
    if (Boolean.getBoolean("encours.contracts.write")) {
      write(source(producer, "openapi.yaml"), served);
      writeGaps(source(producer, GAPS), gaps);
    }
    assertThat(gaps)
        .as("what is not described in the OpenAPI document of %s, beyond %s", producer, GAPS)
        .isSubsetOf(read(producer, GAPS).lines().toList());
    assertThat(served)
        .as("the OpenAPI document of %s; -Dencours.contracts.write=true renews it", producer)
        .isEqualTo(read(producer, "openapi.yaml"));
  }

  /** The list may only shrink; an empty one is gone. */
  private static void writeGaps(Path file, SortedSet<String> gaps) {
    try {
      if (gaps.isEmpty()) {
        Files.deleteIfExists(file);
      } else if (!Files.exists(file)) {
        Files.write(file, gaps);
      } else {
        List<String> known = new ArrayList<>(Files.readAllLines(file));
        known.retainAll(gaps);
        Files.write(file, known);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(String producer, String name) {
    String resource = "/contracts/" + producer + "/" + name;
    try {
      Path source = source(producer, name);
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

  private static void write(Path file, String document) {
    try {
      Files.writeString(file, document);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Tests run in their module's folder, a sibling of {@code libs}. */
  private static Path source(String producer, String name) {
    return Path.of(
        "..", "libs", "contracts", "src", "main", "resources", "contracts", producer, name);
  }
}
