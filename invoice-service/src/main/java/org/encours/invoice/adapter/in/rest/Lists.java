package org.encours.invoice.adapter.in.rest;

import jakarta.ws.rs.core.UriInfo;
import org.encours.platform.rest.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a page of a list, with the next one as a {@code Link}. */
final class Lists {

  private Lists() {}

  static <T> RestResponse<Page<T>> answer(UriInfo uri, Page<T> page) {
    var response = RestResponse.ResponseBuilder.ok(page);
    if (page.next() != null) {
      response.link(
          uri.getRequestUriBuilder().replaceQueryParam("after", page.next()).build(), "next");
    }
    return response.build();
  }
}
