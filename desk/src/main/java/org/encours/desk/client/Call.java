package org.encours.desk.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One published operation with its values filled in; every value is escaped.
 *
 * @param path with its query, ready to be sent
 */
public record Call(ServiceId service, String path) {

  /** Fills each {@code {}} of the template with the next value. */
  public static Call to(ServiceId service, String template, Object... values) {
    String path = template;
    for (Object value : values) {
      path = path.replaceFirst("\\{}", escaped(value));
    }
    return new Call(service, path);
  }

  /** Adds a parameter; nothing when it has no value. */
  public Call with(String name, Object value) {
    Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (present == null || present.toString().isBlank()) {
      return this;
    }
    return new Call(
        service, path + (path.contains("?") ? '&' : '?') + name + '=' + escaped(present));
  }

  /** Adds one parameter with several values, joined by commas as lists of references are. */
  public Call withAll(String name, Iterable<String> values) {
    List<String> all = new ArrayList<>();
    values.forEach(all::add);
    return with(name, all.stream().distinct().collect(Collectors.joining(",")));
  }

  private static String escaped(Object value) {
    return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
