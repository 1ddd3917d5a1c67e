package org.encours.desk.shell;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every page the reader's language, and keeps copies of it out of caches. */
class Pages {

  private final Session session;

  Pages(Session session) {
    this.session = session;
  }

  @ServerResponseFilter
  void speak(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof TemplateInstance page) {
      page.setLocale(session.getLocale());
    }
    response.getHeaders().putSingle("Cache-Control", "no-store");
  }
}
