package org.encours.platform.input;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The parameters of one operation, also those gathered in a bean.
 *
 * @param type of one value
 * @param many whether it may be given more than once
 */
record Parameters(Source source, String name, Class<?> type, boolean many) {

  enum Source {
    QUERY,
    PATH,
    HEADER
  }

  static List<Parameters> of(Method operation) {
    List<Parameters> found = new ArrayList<>();
    for (var parameter : operation.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Field field : parameter.getType().getDeclaredFields()) {
          read(field, field.getGenericType()).ifPresent(found::add);
        }
      } else {
        read(parameter, parameter.getParameterizedType()).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Parameters> read(AnnotatedElement element, Type type) {
    var query = element.getAnnotation(QueryParam.class);
    var path = element.getAnnotation(PathParam.class);
    var header = element.getAnnotation(HeaderParam.class);
    if (query != null) {
      return Optional.of(of(Source.QUERY, query.value(), type));
    }
    if (path != null) {
      return Optional.of(of(Source.PATH, path.value(), type));
    }
    return header == null ? Optional.empty() : Optional.of(of(Source.HEADER, header.value(), type));
  }

  private static Parameters of(Source source, String name, Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
      Class<?> content = generic.getActualTypeArguments()[0] instanceof Class<?> c ? c : raw;
      return new Parameters(source, name, content, Collection.class.isAssignableFrom(raw));
    }
    return new Parameters(source, name, type instanceof Class<?> c ? c : Object.class, false);
  }
}
