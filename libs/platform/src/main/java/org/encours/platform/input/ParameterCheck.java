package org.encours.platform.input;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.encours.kernel.Violation;
import org.encours.platform.problems.InvalidInput;

/**
 * Refuses parameters that an operation does not know and values that their types do not take, all
 * at once. JAX-RS would ignore the former and answer "404" to the latter, as if the thing were
 * gone.
 */
@Provider
class ParameterCheck implements ContainerRequestFilter {

  private static final Map<Method, List<Parameters>> KNOWN = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  private final Instance<BusinessDates> dates;

  ParameterCheck(Instance<BusinessDates> dates) {
    this.dates = dates;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Method operation = resource.getResourceMethod();
    if (operation == null) {
      return;
    }
    List<Parameters> known = KNOWN.computeIfAbsent(operation, Parameters::of);
    List<Violation> violations = new ArrayList<>();
    check(known, Parameters.Source.PATH, request.getUriInfo().getPathParameters(), violations);
    check(known, Parameters.Source.QUERY, request.getUriInfo().getQueryParameters(), violations);
    check(known, Parameters.Source.HEADER, request.getHeaders(), violations);
    unknown(known, request.getUriInfo().getQueryParameters(), violations);
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }

  private static void unknown(
      List<Parameters> known, MultivaluedMap<String, String> given, List<Violation> violations) {
    if (given.isEmpty()) {
      return;
    }
    var names = new TreeSet<String>();
    known.stream()
        .filter(parameter -> parameter.source() == Parameters.Source.QUERY)
        .forEach(parameter -> names.add(parameter.name()));
    for (String name : new TreeSet<>(given.keySet())) {
      if (!names.contains(name)) {
        violations.add(
            new Violation(
                TextRule.allows(name) ? name : "?",
                names.isEmpty()
                    ? "unknown parameter; none is known here"
                    : "unknown parameter; known are " + names));
      }
    }
  }

  private void check(
      List<Parameters> known,
      Parameters.Source source,
      MultivaluedMap<String, String> given,
      List<Violation> violations) {
    for (Parameters parameter : known) {
      List<String> values = parameter.source() == source ? given.get(parameter.name()) : null;
      if (values != null) {
        if (values.size() > 1 && !parameter.many() && source == Parameters.Source.QUERY) {
          violations.add(new Violation(parameter.name(), "is given more than once"));
        }
        values.stream()
            .map(value -> fault(parameter, value))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(fault -> violations.add(new Violation(parameter.name(), fault)));
      }
    }
  }

  private Optional<String> fault(Parameters parameter, String value) {
    if (!TextRule.allows(value)) {
      return Optional.of(TextRule.MESSAGE);
    }
    TextType type = TextType.of(parameter.type());
    if (type == null) {
      return Optional.empty();
    }
    try {
      return type.read(value) instanceof LocalDate day
          ? dates.get().fault(parameter.name(), day)
          : Optional.empty();
    } catch (RuntimeException notOne) {
      return Optional.of(type.words());
    }
  }
}
