package org.encours.desk.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A service's problem, as its contract words it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ServiceProblem(
    String type, String title, int status, String detail, List<Fault> violations) {

  /** A field that is wrong, by its path in what was sent. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Fault(String path, String message) {}

  public ServiceProblem {
    violations = violations == null ? List.of() : List.copyOf(violations);
    title = title == null ? "" : title;
    detail = detail == null ? "" : detail;
    type = type == null ? "" : type;
  }

  static ServiceProblem unreadable(int status) {
    return new ServiceProblem("", "", status, "", List.of());
  }

  /** The last word of its type, by which the desk knows it in four languages. */
  public String code() {
    return type.substring(type.lastIndexOf('/') + 1);
  }
}
