package org.encours.invoice.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.view.AuditTrails;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/audit-trail")
@RunOnVirtualThread
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
class AuditTrailResource {

  record ChangeResponse(
      long position,
      Instant at,
      String who,
      String what,
      String subject,
      @JsonRawValue @Schema(type = SchemaType.OBJECT) String before,
      @JsonRawValue @Schema(type = SchemaType.OBJECT) String after) {

    static ChangeResponse of(AuditTrails.Entry entry) {
      return new ChangeResponse(
          entry.position(),
          entry.at(),
          entry.who(),
          entry.what(),
          entry.subject(),
          entry.before(),
          entry.after());
    }
  }

  private final AuditTrails trails;
  private final Caller caller;

  AuditTrailResource(AuditTrails trails, Caller caller) {
    this.trails = trails;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "auditTrail",
      summary = "Who changed an invoice, a debtor or the creditor: when, before and after")
  public RestResponse<Page<ChangeResponse>> list(
      @QueryParam("subject") String subject,
      @QueryParam("after") Long after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    if (subject == null || subject.isBlank()) {
      throw new InvalidInput("subject", "is required: the id of an invoice or a debtor");
    }
    int size = Pages.limit(limit);
    var found = trails.of(caller.creditor(), subject, Optional.ofNullable(after), size + 1);
    return Pages.of(
        uri,
        Page.of(
            found.stream().map(ChangeResponse::of).toList(),
            size,
            change -> Long.toString(change.position())));
  }
}
