package org.encours.platform.input;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;
import org.encours.kernel.Violation;

/** Writes what Hibernate Validator found with paths as they are in the request. */
public final class Constraints {

  private Constraints() {}

  public static List<Violation> violations(Collection<? extends ConstraintViolation<?>> found) {
    return found.stream().map(Constraints::violation).sorted(Constraints::byPath).toList();
  }

  private static Violation violation(ConstraintViolation<?> found) {
    return new Violation(path(found.getPropertyPath()), found.getMessage());
  }

  private static int byPath(Violation one, Violation other) {
    return one.path().compareTo(other.path());
  }

  /**
   * Without method and parameter when it is the body that is wrong; a parameter alone keeps its
   * name.
   */
  private static String path(Path path) {
    StringBuilder inBody = new StringBuilder();
    String parameter = "";
    for (Path.Node node : path) {
      switch (node.getKind()) {
        case METHOD, CONSTRUCTOR, BEAN, CROSS_PARAMETER, RETURN_VALUE -> {}
        case PARAMETER -> parameter = node.getName();
        default -> append(inBody, node);
      }
    }
    return inBody.isEmpty() ? parameter : inBody.toString();
  }

  private static void append(StringBuilder path, Path.Node node) {
    if (node.getIndex() != null) {
      path.append('[').append(node.getIndex()).append(']');
    } else if (node.getKey() != null) {
      path.append('[').append(node.getKey()).append(']');
    }
    if (node.getKind() == ElementKind.PROPERTY) {
      path.append(path.isEmpty() ? "" : ".").append(node.getName());
    }
  }
}
