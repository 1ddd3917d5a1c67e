package org.encours.desk.shell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Coming in by a one-time link, leaving, and choosing a language. */
@Path("/")
@RunOnVirtualThread
public class EntryResource {

  private static final int A_YEAR_IN_SECONDS = 365 * 24 * 3600;

  @CheckedTemplate(basePath = "shell")
  static class Templates {
    static native TemplateInstance outside();

    static native TemplateInstance welcome(String to);
  }

  private final Session session;
  private final EntryCodes codes;

  EntryResource(Session session, EntryCodes codes) {
    this.session = session;
    this.codes = codes;
  }

  /**
   * Answers a page that leads on by itself, no redirect: a cookie for this site only is not sent
   * along on a way that began elsewhere.
   */
  @GET
  @Path("enter/{code}")
  public Response enter(@PathParam("code") String code) {
    return codes
        .take(code)
        .map(
            bearer ->
                Response.ok(Templates.welcome(session.link("/")))
                    .cookie(
                        cookie(
                            SessionFilter.TOKEN_COOKIE,
                            bearer.token(),
                            (int) Duration.between(Instant.now(), bearer.until()).toSeconds(),
                            SameSite.STRICT))
                    .build())
        .orElseGet(() -> Response.status(Response.Status.GONE).entity(Templates.outside()).build());
  }

  @POST
  @Path("leave")
  public Response leave() {
    return Response.seeOther(URI.create("/"))
        .cookie(cookie(SessionFilter.TOKEN_COOKIE, "", 0, SameSite.STRICT))
        .build();
  }

  @GET
  @Path("language/{language}")
  public Response speak(
      @PathParam("language") String language, @QueryParam("to") @DefaultValue("/") String to) {
    String known = Languages.named(language).orElse(Languages.ENGLISH).getLanguage();
    return Response.seeOther(here(to))
        .cookie(cookie(SessionFilter.LANGUAGE_COOKIE, known, A_YEAR_IN_SECONDS, SameSite.LAX))
        .build();
  }

  /** Leads to a page of this site, wherever a link may point. */
  private static URI here(String to) {
    return to.startsWith("/") && !to.startsWith("//") && !to.contains("\\")
        ? URI.create(to.replace(" ", "%20"))
        : URI.create("/");
  }

  private static NewCookie cookie(String name, String value, int seconds, SameSite site) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .httpOnly(true)
        .sameSite(site)
        .maxAge(seconds)
        .build();
  }
}
