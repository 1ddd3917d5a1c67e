package org.encours.risk.adapter.out.postgres;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.encours.risk.domain.assessment.Evidence;

/** Nested values kept as JSON. A field that a later release drops does not make them unreadable. */
@Singleton
class Documents {

  /** The policy is the same for thousands of assessments, so it is kept beside them, once. */
  @JsonIgnoreProperties("policy")
  private interface WithoutPolicy {}

  private final ObjectMapper json;

  Documents(ObjectMapper json) {
    this.json =
        json.copy()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Evidence.class, WithoutPolicy.class);
  }

  String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot write " + value.getClass(), impossible);
    }
  }

  <T> T read(String document, Class<T> type) {
    try {
      return json.readValue(document, type);
    } catch (JsonProcessingException corrupt) {
      throw new IllegalStateException("cannot read a kept " + type.getSimpleName(), corrupt);
    }
  }
}
