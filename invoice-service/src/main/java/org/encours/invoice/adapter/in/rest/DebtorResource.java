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
import org.encours.platform.problems.ProblemException;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.ETag;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

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
  public RestResponse<DebtorResponse> put(
      @PathParam("reference") String reference,
      @HeaderParam("If-Match") String expected,
      DebtorProfile body,
      @Context UriInfo uri) {
    Debtor given = body.as(caller.creditor(), reference);
    RegisterDebtor.Registered registered;
    try {
      registered =
          register.register(
              given,
              now ->
                  expected == null || now.map(DebtorResource::tag).equals(Optional.of(expected)));
    } catch (RegisterDebtor.ChangedMeanwhile changed) {
      throw new ProblemException(
          Problem.of(412, "changed-meanwhile", "Read the debtor again: it was changed."));
    }
    DebtorResponse answer = answer(registered.debtor(), LocalDate.now(clock));
    return Answers.put(
        registered.isNew(), uri.getAbsolutePath(), answer, new ETag(tag(registered.debtor())));
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
  public RestResponse<DebtorResponse> get(
      @PathParam("reference") String reference, @QueryParam("asOf") LocalDate asOf) {
    Debtor debtor =
        debtors
            .find(caller.creditor(), reference)
            .orElseThrow(() -> new NotFound("There is no debtor " + reference + "."));
    return Answers.ok(
        answer(debtor, asOf == null ? LocalDate.now(clock) : asOf), new ETag(tag(debtor)));
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listDebtors",
      summary = "Debtors by reference: found by name or number, or those who are incomplete")
  public RestResponse<Page<DebtorResponse>> list(
      @QueryParam("incomplete") Boolean incomplete,
      @QueryParam("missing") MissingDetail missing,
      @QueryParam("q") String text,
      @QueryParam("references") String references,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    List<Debtor> found =
        debtors.list(
            caller.creditor(),
            new DebtorViews.Filter(
                incomplete,
                missing,
                text == null || text.isBlank() ? null : text,
                references == null ? List.of() : List.of(references.split(","))),
            Optional.ofNullable(after),
            size + 1);
    Page<Debtor> page = Page.of(found, size, debtor -> debtor.key().reference());
    LocalDate today = LocalDate.now(clock);
    return Pages.of(
        uri,
        new Page<>(
            page.items().stream().map(debtor -> answer(debtor, today)).toList(), page.next()));
  }

  private DebtorResponse answer(Debtor debtor, LocalDate asOf) {
    return DebtorResponse.of(
        debtor,
        debtors.owed(caller.creditor(), debtor.key().id(), asOf),
        debtors.insolvency(caller.creditor(), debtor.key().id()));
  }
}
