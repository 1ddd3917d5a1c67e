package org.encours.platform.problems;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.NotFound;
import org.encours.platform.problems.ProblemPages.ProblemPage;

/** Answers the address that the {@code type} of a problem is. */
@Path("/problems/{code}")
@PermitAll
@Tag(name = "Problems")
public class ProblemPageResource {

  private final ProblemPages pages;

  ProblemPageResource(ProblemPages pages) {
    this.pages = pages;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "explainProblem",
      summary = "What a kind of problem means",
      description = "Says what a kind of problem means and what to do about it. Needs no token.")
  public ProblemPage explain(@PathParam("code") String code) {
    return page(code);
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public String show(@PathParam("code") String code) {
    ProblemPage page = page(code);
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>%s</title></head>
    <body><h1>%s</h1><p><code>%s</code>, status %d</p><p>What happened: %s.</p><p>What to do: %s.</p></body></html>
    """
        .formatted(
            escaped(page.title()),
            escaped(page.title()),
            page.code(),
            page.status(),
            escaped(page.meaning()),
            escaped(page.remedy()));
  }

  private ProblemPage page(String code) {
    return pages
        .find(code)
        .orElseThrow(() -> new NotFound("There is no kind of problem of that code."));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
