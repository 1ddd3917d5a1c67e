package org.encours.dunning.adapter.in.rest.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.page.ActOnDebtorPage;
import org.encours.dunning.application.page.OpenDebtorPage;
import org.encours.dunning.domain.page.DebtorLink;
import org.encours.dunning.domain.page.PageLimits;
import org.encours.platform.rest.Answers;
import org.encours.platform.tenancy.Tenancy;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What the reader of one message sees and says. There is no token: the link in the message gives
 * the right, and opens nothing else.
 */
@Path("/v1/debtor-page")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Debtor's page")
class DebtorPageResource {

  private static final String LINK = "The last part of the link in the message";

  private final LinkAccess access;
  private final OpenDebtorPage pages;
  private final ActOnDebtorPage acts;
  private final PageLimits limits;
  private final Tenancy tenancy;
  private final Clock clock;

  DebtorPageResource(
      LinkAccess access,
      OpenDebtorPage pages,
      ActOnDebtorPage acts,
      PageLimits limits,
      Tenancy tenancy,
      Clock clock) {
    this.access = access;
    this.pages = pages;
    this.acts = acts;
    this.limits = limits;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "openDebtorPage",
      summary = "What a message asks for, how it was computed, and what of it is open today")
  public DebtorPageResponse open(
      @Parameter(description = LINK) @HeaderParam("Debtor-Link") String token,
      @QueryParam("language") @Pattern(regexp = "fr|nl|de|en") String language) {
    DebtorLink link = access.open(token);
    return tenancy.in(
        link.creditor(),
        () -> DebtorPageResponse.of(pages.open(link, Optional.ofNullable(language))));
  }

  @GET
  @Path("/document")
  @Produces("application/pdf")
  @Operation(operationId = "getDebtorPageDocument", summary = "The letter exactly as it was sent")
  public Response document(
      @Parameter(description = LINK) @HeaderParam("Debtor-Link") String token) {
    DebtorLink link = access.open(token);
    byte[] pdf = tenancy.in(link.creditor(), () -> pages.letter(link));
    return Response.ok(pdf, "application/pdf")
        .header("Content-Disposition", "inline; filename=\"" + link.reminderId() + ".pdf\"")
        .build();
  }

  @POST
  @Path("/acts")
  @Operation(
      operationId = "actOnDebtorPage",
      summary = "Takes what the reader says: paid, contested, a promise, instalments, a correction")
  public RestResponse<DebtorActResponse> act(
      @Parameter(description = LINK) @HeaderParam("Debtor-Link") String token,
      HttpHeaders headers,
      DebtorActRequest request) {
    DebtorLink link = access.open(token);
    String key =
        Optional.ofNullable(headers.getHeaderString("Idempotency-Key"))
            .orElseGet(() -> UUID.randomUUID().toString());
    ActOnDebtorPage.Form form = request.form(key, limits, LocalDate.now(clock));
    return Answers.created(
        URI.create("/v1/debtor-page"),
        tenancy.in(link.creditor(), () -> DebtorActResponse.of(acts.act(link, form))));
  }
}
