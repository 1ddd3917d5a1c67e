package org.encours.platform.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.encours.kernel.Violation;

/** Says in the caller's words what Jackson could not read, and where. */
public final class UnreadableJson {

  private UnreadableJson() {}

  /** 400 when it is no JSON at all; 422 with the path when a value is not what its field takes. */
  public static Problem problem(JsonProcessingException error) {
    List<Violation> violations = violations(error);
    if (!violations.isEmpty()) {
      return Problem.of(
          422,
          "invalid-input",
          "The request holds a value that its field does not take.",
          violations);
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

  /** What does not fit, by its path; nothing when it is no JSON at all. */
  public static List<Violation> violations(JsonProcessingException error) {
    if (error.getOriginalMessage().startsWith("Trailing token")) {
      return List.of();
    }
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof StreamReadException) {
        return List.of();
      }
      if (cause instanceof InvalidInput invalid && error instanceof JsonMappingException mapping) {
        return invalid.violations().stream()
            .map(fault -> new Violation(join(path(mapping), fault.path()), fault.message()))
            .toList();
      }
    }
    return error instanceof JsonMappingException mapping
        ? List.of(new Violation(path(mapping), message(mapping)))
        : List.of();
  }

  private static String join(String path, String below) {
    return path.isEmpty() || below.isEmpty() ? path + below : path + "." + below;
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
      case MismatchedInputException mismatch when mismatch.getTargetType() != null ->
          byKind(mismatch);
      default -> byCause(error);
    };
  }

  private static String byKind(MismatchedInputException mismatch) {
    Class<?> type = mismatch.getTargetType();
    if (mismatch.getOriginalMessage().startsWith("Cannot map `null`")) {
      return "may not be null";
    }
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
      return "is no whole number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "must be true or false";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "is no number";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "must be a list";
    }
    return type.isRecord() || Map.class.isAssignableFrom(type)
        ? "must be an object"
        : byCause(mismatch);
  }

  /** Words of our own types; what failed without words of ours is no business of the caller. */
  private static String byCause(JsonMappingException error) {
    return switch (error.getCause()) {
      case IllegalArgumentException refused when refused.getMessage() != null ->
          refused.getMessage();
      case NullPointerException missing
          when missing.getMessage() != null && missing.getMessage().matches("[a-z]\\w*") ->
          missing.getMessage() + " is missing";
      case RuntimeException _ -> "is incomplete or holds null where something is needed";
      case null, default -> brief(error);
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
