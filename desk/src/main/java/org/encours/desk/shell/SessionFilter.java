package org.encours.desk.shell;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.encours.desk.client.DeskSettings;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Finds out who comes, and sends who is nobody to the page that says how to enter. */
class SessionFilter {

  static final String TOKEN_COOKIE = "encours_desk";
  static final String LANGUAGE_COOKIE = "encours_language";

  private final Session session;
  private final DeskSettings settings;
  private final Instance<SecurityIdentity> identity;
  private final Clock clock;

  SessionFilter(Session session, DeskSettings settings, Instance<SecurityIdentity> identity) {
    this.session = session;
    this.settings = settings;
    this.identity = identity;
    this.clock = Clock.systemDefaultZone();
  }

  @ServerRequestFilter
  Optional<Response> begin(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    if (isForged(request)) {
      return Optional.of(Response.status(Response.Status.FORBIDDEN).build());
    }
    LocalDate today =
        settings.businessDate().map(LocalDate::parse).orElseGet(() -> LocalDate.now(clock));
    session.begin(bearer(request), locale(request), today, asOf(request, today), path);
    session.tell(
        Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst("done")).orElse(""));
    if (session.isEntered() || path.startsWith("/enter") || path.startsWith("/language")) {
      return Optional.empty();
    }
    return Optional.of(
        Response.status(Response.Status.UNAUTHORIZED)
            .entity(EntryResource.Templates.outside())
            .build());
  }

  /** A form of another site: browsers say where a request began. */
  private static boolean isForged(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    return !request.getMethod().equals("GET") && !"same-origin".equals(site);
  }

  private Optional<Bearer> bearer(ContainerRequestContext request) {
    Cookie cookie = request.getCookies().get(TOKEN_COOKIE);
    Optional<Bearer> local =
        Optional.ofNullable(cookie)
            .filter(_ -> settings.entryCodes().isPresent())
            .flatMap(it -> Bearer.read(it.getValue()));
    return local.or(this::fromProvider).filter(it -> it.until().isAfter(clock.instant()));
  }

  private Optional<Bearer> fromProvider() {
    return Optional.ofNullable(identity.get().getCredential(AccessTokenCredential.class))
        .flatMap(it -> Bearer.read(it.getToken()));
  }

  private static Locale locale(ContainerRequestContext request) {
    Cookie cookie = request.getCookies().get(LANGUAGE_COOKIE);
    return Languages.named(cookie == null ? null : cookie.getValue())
        .orElseGet(() -> Languages.acceptable(request.getAcceptableLanguages()));
  }

  /** A day nobody can mean is not shown; the page stands for today then. */
  private static LocalDate asOf(ContainerRequestContext request, LocalDate today) {
    try {
      return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst("asOf"))
          .filter(text -> !text.isBlank())
          .map(LocalDate::parse)
          .filter(day -> day.getYear() >= 1990 && day.isBefore(today.plusYears(10)))
          .orElse(today);
    } catch (DateTimeException nonsense) {
      return today;
    }
  }
}
