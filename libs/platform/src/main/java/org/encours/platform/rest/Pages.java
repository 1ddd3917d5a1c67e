package org.encours.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.encours.platform.problems.InvalidInput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Lists over HTTP: {@code ?limit=&after=}, the next page in the body and as a {@code Link}. */
public final class Pages {

  /** What a page holds when the caller does not say. */
  public static final String DEFAULT_LIMIT = "50";

  private static final int LARGEST = 1_000;

  private Pages() {}

  /**
   * Checks a caller's page size.
   *
   * @throws InvalidInput outside 1 to 1,000
   */
  public static int limit(int asked) {
    if (asked < 1 || asked > LARGEST) {
      throw new InvalidInput("limit", "must be between 1 and " + LARGEST);
    }
    return asked;
  }

  /** The page, and the next one as a {@code Link}. */
  public static <T> RestResponse<Page<T>> of(UriInfo uri, Page<T> page) {
    var answer = ResponseBuilder.ok(page);
    if (page.next() != null) {
      answer.link(after(uri, page.next()), "next");
    }
    return answer.build();
  }

  /**
   * One page of a list.
   *
   * @param read reads so many at most, in the list's order
   * @param cursor what identifies an item's place in it
   */
  public static <T> RestResponse<Page<T>> page(
      UriInfo uri, int limit, IntFunction<List<T>> read, Function<T, String> cursor) {
    int size = limit(limit);
    return of(uri, Page.of(read.apply(size + 1), size, cursor));
  }

  /** Where a list goes on after what a cursor names: the same question, asked from there. */
  public static URI after(UriInfo uri, String cursor) {
    return uri.getRequestUriBuilder().replaceQueryParam("after", cursor).build();
  }

  public static Response answer(UriInfo uri, Page<?> page) {
    var response = Response.ok(page);
    if (page.next() != null) {
      response.link(after(uri, page.next()), "next");
    }
    return response.build();
  }
}
