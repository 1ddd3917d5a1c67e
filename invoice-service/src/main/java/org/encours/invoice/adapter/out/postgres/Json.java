package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** Nested values that are never queried alone, as {@code jsonb} holds them. */
@Singleton
class Json {

  private final ObjectMapper mapper;

  Json(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String write(Object value) {
    try {
      return value == null ? null : mapper.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot write " + value.getClass(), impossible);
    }
  }

  <T> T read(String text, TypeReference<T> type) {
    try {
      return text == null ? null : mapper.readValue(text, type);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot read " + text, impossible);
    }
  }
}
