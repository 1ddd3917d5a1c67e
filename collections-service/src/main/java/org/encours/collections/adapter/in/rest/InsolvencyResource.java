package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.NoteInsolvency;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** A debtor that became insolvent: the claim is declared, not chased. */
@Path("/v1/cases/{id}/insolvency")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Court")
class InsolvencyResource {

  /**
   * @param kind what was opened; UNKNOWN when left out
   * @param declareBy as the judgment says; what the law says when left out
   */
  record InsolvencyRequest(
      @NotNull LocalDate publishedOn, LocalDate declareBy, Insolvency.Kind kind) {}

  record EndRequest(@NotBlank @Size(max = 2000) String reason, LocalDate endedOn) {}

  record TrusteeLetterRequest(@NotBlank @Size(max = 2000) String proof, LocalDate writtenOn) {}

  record DeclarationRequest(@NotBlank @Size(max = 2000) String reference, LocalDate declaredOn) {}

  private final NoteInsolvency noteInsolvency;
  private final CaseChange change;

  InsolvencyResource(NoteInsolvency noteInsolvency, CaseChange change) {
    this.noteInsolvency = noteInsolvency;
    this.change = change;
  }

  @POST
  @Operation(
      operationId = "noteInsolvency",
      summary = "Stop agency and court; the term to declare the claim stands on the list")
  public RestResponse<CaseResponse> open(
      @PathParam("id") UUID id, @NotNull @Valid InsolvencyRequest request) {
    return change.created(
        id,
        request,
        request.publishedOn(),
        order -> noteInsolvency.open(order, request.kind(), request.declareBy()));
  }

  @POST
  @Path("/declaration")
  @Operation(operationId = "declareClaim", summary = "Note that the claim was declared")
  public RestResponse<CaseResponse> declare(
      @PathParam("id") UUID id, @NotNull @Valid DeclarationRequest request) {
    return change.once(
        id,
        request,
        request.declaredOn(),
        order -> noteInsolvency.declare(order, request.reference()));
  }

  @POST
  @Path("/trustee-letter")
  @Operation(operationId = "noteTrusteeLetter", summary = "Note that the trustee was written to")
  public RestResponse<CaseResponse> trusteeWritten(
      @PathParam("id") UUID id, @NotNull @Valid TrusteeLetterRequest request) {
    return change.once(
        id,
        request,
        request.writtenOn(),
        order -> noteInsolvency.trusteeWritten(order, request.proof()));
  }

  @POST
  @Path("/end")
  @Operation(
      operationId = "endInsolvency",
      summary = "Note that the insolvency is over or was a mistake; everybody deals as before")
  public RestResponse<CaseResponse> end(
      @PathParam("id") UUID id, @NotNull @Valid EndRequest request) {
    return change.once(
        id, request, request.endedOn(), order -> noteInsolvency.end(order, request.reason()));
  }
}
