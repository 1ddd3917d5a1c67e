package org.encours.platform.input;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.encours.platform.problems.InvalidInput;

/** Converts parameters by the same table that {@link ParameterCheck} holds them to. */
@Provider
public class ParameterConverters implements ParamConverterProvider {

  private record Converter<T>(Class<T> type, TextType text) implements ParamConverter<T> {

    @Override
    public T fromString(String value) {
      try {
        return value == null ? null : type.cast(text.read(value));
      } catch (RuntimeException notOne) {
        throw new InvalidInput("", text.words());
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    TextType text = TextType.of(type);
    return text == null || type.isPrimitive() ? null : new Converter<>(type, text);
  }
}
