package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** Columns of nested values speak the same JSON as the wire. */
@Singleton
@JsonFormat
@PersistenceUnitExtension
class NestedValues implements FormatMapper {

  private final FormatMapper jackson;

  NestedValues(ObjectMapper mapper) {
    this.jackson = new JacksonJsonFormatMapper(mapper);
  }

  @Override
  public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
    return jackson.fromString(text, type, options);
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return jackson.toString(value, type, options);
  }
}
