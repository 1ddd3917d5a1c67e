package org.encours.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that resources take and answer, other than {@code …Request} and {@code …Response}. */
final class RestBodies {

  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD");

  private RestBodies() {}

  static SortedSet<String> strangers(ModuleCode module) {
    return module
        .in("adapter.in.rest")
        .flatMap(it -> it.getMethods().stream())
        .filter(RestBodies::isOperation)
        .flatMap(method -> Stream.concat(requests(module, method), responses(module, method)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOperation(JavaMethod method) {
    return METHODS.stream().anyMatch(it -> method.isAnnotatedWith("jakarta.ws.rs." + it));
  }

  private static Stream<String> requests(ModuleCode module, JavaMethod method) {
    return method.getParameters().stream()
        .filter(
            parameter ->
                parameter.getAnnotations().stream()
                    .noneMatch(
                        it ->
                            it.getRawType().getPackageName().startsWith("jakarta.ws.rs")
                                || it.getRawType().getPackageName().startsWith("org.jboss")))
        .map(JavaParameter::getRawType)
        .filter(it -> isOurs(module, it) && !it.getSimpleName().endsWith("Request"))
        .map(JavaClass::getName);
  }

  private static Stream<String> responses(ModuleCode module, JavaMethod method) {
    return method.getReturnType().getAllInvolvedRawTypes().stream()
        .filter(it -> isOurs(module, it) && !it.getSimpleName().endsWith("Response"))
        .map(JavaClass::getName);
  }

  private static boolean isOurs(ModuleCode module, JavaClass type) {
    return type.getPackageName().startsWith(module.base());
  }
}
