package org.encours.dunning.adapter.in.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.encours.kernel.NotFound;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;

/** What every resource asks of a request: a body that is there, a page of a sensible size. */
final class Asked {

  private Asked() {}

  /**
   * @param path the field a caller should give first
   */
  static <T> T body(T request, String path) {
    if (request == null) {
      throw new InvalidInput(path, "is missing");
    }
    return request;
  }

  static <T> T found(Optional<T> one, String what, UUID id) {
    return one.orElseThrow(() -> new NotFound("There is no " + what + " " + id));
  }

  /**
   * @param read reads so many at most, in the list's order
   */
  static <T> Response page(
      UriInfo uri, int limit, IntFunction<List<T>> read, Function<T, UUID> id) {
    int size = Pages.limit(limit);
    return Pages.answer(
        uri, Page.of(read.apply(size + 1), size, item -> id.apply(item).toString()));
  }
}
