package org.encours.invoice.adapter.in.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The form that {@code Accept} asks for; data where it leaves the choice. One method answers all
 * forms, for among several the framework would choose as it likes.
 */
enum RepresentationFormat {
  DATA(MediaType.APPLICATION_JSON_TYPE),
  UBL(MediaType.APPLICATION_XML_TYPE),
  PDF(new MediaType("application", "pdf"));

  static final String PDF_TYPE = "application/pdf";

  private final MediaType type;

  RepresentationFormat(MediaType type) {
    this.type = type;
  }

  static RepresentationFormat of(HttpHeaders headers) {
    for (MediaType accepted : headers.getAcceptableMediaTypes()) {
      for (RepresentationFormat form : values()) {
        if (accepted.isCompatible(form.type)) {
          return form;
        }
      }
    }
    return DATA;
  }

  Response answer(Object content) {
    return Response.ok(content, type).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }
}
