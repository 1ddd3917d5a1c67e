package org.encours.desk.shell;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every page the reader's language, and keeps copies of it out of caches. */
@Singleton
class Pages {

  private final Session session;

  Pages(Session session) {
    this.session = session;
  }

  void speak(@Observes EngineBuilder builder) {
    builder.addTemplateInstanceInitializer(
        page -> {
          if (Arc.container().requestContext().isActive()) {
            page.setLocale(session.getLocale());
          }
        });
  }

  @ServerResponseFilter
  void keepOutOfCaches(ContainerResponseContext response) {
    response.getHeaders().putSingle("Cache-Control", "no-store");
  }
}
