package org.encours.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenApiGapsTest {

  private static final String SOUND =
      """
      {"openapi":"3.1.0","paths":{"/v1/notes/{id}":{"get":{
        "operationId":"getNote","description":"Reads a note.",
        "parameters":[{"name":"id","in":"path","description":"Which"},{"$ref":"#/components/x"}],
        "responses":{"200":{"content":{"application/json":{
          "schema":{"$ref":"#/components/schemas/Note"},"example":{"text":"hello"}}}}}}}},
       "components":{"schemas":{"Note":{"type":"object","required":["text"],
         "properties":{"text":{"type":"string","description":"The words"}}}}}}
      """;

  @Test
  void aDocumentThatSaysEverythingHasNoGap() {
    assertThat(OpenApiGaps.in(SOUND)).isEmpty();
  }

  @Test
  void eachKindOfGapIsFound() {
    assertThat(OpenApiGaps.in(SOUND.replace("Reads a note.", "")))
        .containsExactly("operation getNote");
    assertThat(OpenApiGaps.in(SOUND.replace("Which", ""))).containsExactly("parameter getNote id");
    assertThat(OpenApiGaps.in(SOUND.replace("The words", "")))
        .containsExactly("property Note.text");
    assertThat(OpenApiGaps.in(SOUND.replace("{\"$ref\":\"#/components/schemas/Note\"}", "{}")))
        .containsExactly("schema getNote 200");
    assertThat(OpenApiGaps.in(SOUND.replace("\"example\"", "\"x-example\"")))
        .containsExactly("example getNote 200");
    assertThat(OpenApiGaps.in(SOUND.replace("\"hello\"", "7")))
        .singleElement()
        .asString()
        .startsWith("example getNote 200 breaks its schema: ");
  }
}
