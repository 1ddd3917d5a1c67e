package org.encours.invoice.adapter.in.rest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.encours.invoice.domain.book.LedgerRefusal.DuplicateNumber;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.problems.Problem;
import org.encours.platform.problems.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;

/** What all resources do with bodies and answers. */
final class RequestBodies {

  private RequestBodies() {}

  static <T> T required(T body) {
    if (body == null) {
      throw new InvalidInput("", "a JSON body is required");
    }
    return body;
  }

  /** JSON null and an absent list are the same. */
  static <T> List<T> list(List<T> given) {
    return given == null ? List.of() : given.stream().peek(item -> itemRequired(item)).toList();
  }

  private static void itemRequired(Object item) {
    if (item == null) {
      throw new InvalidInput("", "a list holds null");
    }
  }

  /** Where the page before ended. */
  static Optional<UUID> cursor(String after) {
    try {
      return Optional.ofNullable(after).map(UUID::fromString);
    } catch (IllegalArgumentException wrong) {
      throw new InvalidInput("after", "is no cursor of this list");
    }
  }

  /** A number that was used before answers 409 with a link to its first use. */
  static <T> RestResponse<T> pointingToTheFirst(Supplier<RestResponse<T>> work) {
    try {
      return work.get();
    } catch (RefusedException refused) {
      if (refused.reason() instanceof DuplicateNumber) {
        throw new ProblemException(problem(refused.reason()));
      }
      throw refused;
    }
  }

  static Problem problem(Refusal reason) {
    return reason instanceof DuplicateNumber duplicate
        ? Problem.of(duplicate).pointingTo(URI.create(duplicate.location()))
        : Problem.of(reason);
  }
}
