package org.encours.platform.rest;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Builds the answers that resources give, with the headers that belong to each. */
public final class Answers {

  private Answers() {}

  /** 200 with a body. */
  public static <T> RestResponse<T> ok(T body) {
    return RestResponse.ok(body);
  }

  /** 200 with a body and the version of what it shows, for a later {@code If-Match}. */
  public static <T> RestResponse<T> ok(T body, ETag version) {
    return ResponseBuilder.ok(body).header(ETag.HEADER, version.value()).build();
  }

  /** 201: something got an id and is to be found at an address. */
  public static <T> RestResponse<T> created(URI location, T body) {
    return ResponseBuilder.<T>create(201).location(location).entity(body).build();
  }

  /** 201 with the version of what came into being. */
  public static <T> RestResponse<T> created(URI location, T body, ETag version) {
    return ResponseBuilder.<T>create(201)
        .location(location)
        .header(ETag.HEADER, version.value())
        .entity(body)
        .build();
  }

  /** 201 where it is new, else 200: the answer of a PUT that creates or replaces. */
  public static <T> RestResponse<T> put(boolean isNew, URI location, T body, ETag version) {
    return isNew ? created(location, body, version) : ok(body, version);
  }

  /** 202: work has begun and its progress is to be found at an address. */
  public static <T> RestResponse<T> accepted(URI location, T body) {
    return ResponseBuilder.<T>create(202).location(location).entity(body).build();
  }

  /** 204. */
  public static <T> RestResponse<T> noContent() {
    return RestResponse.noContent();
  }
}
