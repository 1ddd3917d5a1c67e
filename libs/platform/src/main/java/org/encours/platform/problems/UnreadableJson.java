package org.encours.platform.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.encours.kernel.Violation;

/** Says in the caller's words what Jackson could not read, and where. */
public final class UnreadableJson {

  private UnreadableJson() {}

  /**
   * 400 when it is no JSON at all; 422 with the path when one value is not what the field takes.
   */
  public static Problem problem(JsonProcessingException error) {
    if (error instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Problem.of(
          422,
          "invalid-input",
          "The request holds a value that its field does not take.",
          List.of(new Violation(path(mapping), message(mapping))));
    }
    String where =
        error.getLocation() == null
            ? ""
            : " at line "
                + error.getLocation().getLineNr()
                + ", column "
                + error.getLocation().getColumnNr();
    return Problem.of(
        400,
        "malformed-json",
        "The body is not the JSON it should be" + where + ": " + brief(error));
  }

  private static String path(JsonMappingException error) {
    return error.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static String message(JsonMappingException error) {
    return switch (error) {
      case UnrecognizedPropertyException unknown ->
          "unknown field; known are "
              + unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
      case InvalidFormatException format when format.getTargetType().isEnum() ->
          "must be one of " + List.of(format.getTargetType().getEnumConstants());
      case InvalidFormatException format ->
          "'" + format.getValue() + "' is not a " + format.getTargetType().getSimpleName();
      default ->
          error.getCause() instanceof IllegalArgumentException cause
              ? cause.getMessage()
              : brief(error);
    };
  }

  private static String brief(JsonProcessingException error) {
    return error
        .getOriginalMessage()
        .lines()
        .findFirst()
        .orElse("unreadable")
        .replaceAll(" \\(.*", "");
  }
}
