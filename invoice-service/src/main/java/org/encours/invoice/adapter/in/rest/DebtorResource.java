package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.RegisterDebtor;
import org.encours.invoice.application.view.DebtorProfile;
import org.encours.invoice.application.view.DebtorViews;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.MissingDetail;
import org.encours.kernel.NotFound;
import org.encours.platform.problems.Problem;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

@Path("/v1/debtors")
@RunOnVirtualThread
@Tag(name = "Debtors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DebtorResource {

  private final RegisterDebtor register;
  private final DebtorViews debtors;
  private final Caller caller;
  private final Clock clock;

  DebtorResource(RegisterDebtor register, DebtorViews debtors, Caller caller, Clock clock) {
    this.register = register;
    this.debtors = debtors;
    this.caller = caller;
    this.clock = clock;
  }

  @PUT
  @Path("/{reference}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "putDebtor",
      summary = "Register or change a debtor under the ERP's own customer number")
  public Response put(
      @PathParam("reference") String reference,
      @HeaderParam("If-Match") String expected,
      DebtorProfile body,
      @Context UriInfo uri) {
    Debtor given = RequestBodies.required(body).as(caller.creditor(), reference);
    RegisterDebtor.Registered registered;
    try {
      registered =
          register.register(
              given,
              now ->
                  expected == null || now.map(DebtorResource::tag).equals(Optional.of(expected)));
    } catch (RegisterDebtor.ChangedMeanwhile changed) {
      return Problem.of(412, "changed-meanwhile", "Read the debtor again: it was changed.")
          .response();
    }
    DebtorAnswer answer = answer(registered.debtor(), LocalDate.now(clock));
    var response = registered.isNew() ? Response.created(uri.getAbsolutePath()) : Response.ok();
    return response.header("ETag", tag(registered.debtor())).entity(answer).build();
  }

  /** What the debtor is, apart from what it owes. */
  private static String tag(Debtor debtor) {
    return "\"" + UUID.nameUUIDFromBytes(debtor.toString().getBytes(StandardCharsets.UTF_8)) + "\"";
  }

  @GET
  @Path("/{reference}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "getDebtor",
      summary = "A debtor with its balance and what is overdue, today or as of a day")
  public Response get(
      @PathParam("reference") String reference, @QueryParam("asOf") LocalDate asOf) {
    Debtor debtor =
        debtors
            .find(caller.creditor(), reference)
            .orElseThrow(() -> new NotFound("There is no debtor " + reference + "."));
    return Response.ok(answer(debtor, asOf == null ? LocalDate.now(clock) : asOf))
        .header("ETag", tag(debtor))
        .build();
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listDebtors",
      summary = "Debtors by reference; those of whom something is still to be found out")
  public Response list(
      @QueryParam("incomplete") Boolean incomplete,
      @QueryParam("missing") MissingDetail missing,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    List<Debtor> found =
        debtors.list(
            caller.creditor(),
            new DebtorViews.Filter(incomplete, missing),
            Optional.ofNullable(after),
            size + 1);
    Page<Debtor> page = Page.of(found, size, debtor -> debtor.key().reference());
    LocalDate today = LocalDate.now(clock);
    return Pages.answer(
        uri,
        new Page<>(
            page.items().stream().map(debtor -> answer(debtor, today)).toList(), page.next()));
  }

  private DebtorAnswer answer(Debtor debtor, LocalDate asOf) {
    return DebtorAnswer.of(debtor, debtors.owed(caller.creditor(), debtor.key().id(), asOf));
  }
}
