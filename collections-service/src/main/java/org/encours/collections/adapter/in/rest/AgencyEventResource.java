package org.encours.collections.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** What an agency is told, for those without Kafka: the same events in the same order. */
@Path("/v1/agency/events")
@RunOnVirtualThread
@RolesAllowed(Roles.AGENCY)
@Tag(name = "For agencies")
class AgencyEventResource {

  /** One event; {@code data} is as the contract of its type says. */
  public record EventResponse(
      long position, String type, @JsonRawValue @Schema(type = SchemaType.OBJECT) String data) {}

  private final AgencyFeed feed;
  private final Caller caller;

  AgencyEventResource(AgencyFeed feed, Caller caller) {
    this.feed = feed;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listAgencyEvents",
      summary = "Read what you were told since a position; remember the last one and resume there")
  public RestResponse<Page<EventResponse>> list(
      @QueryParam("after") @DefaultValue("0") @Min(0) long after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    AgencyId agency = AgencyIds.of(caller);
    var found = feed.after(caller.creditor(), agency, after, Pages.limit(limit) + 1);
    return Pages.of(
        uri,
        Page.of(
            found.stream()
                .map(entry -> new EventResponse(entry.position(), entry.type(), entry.data()))
                .toList(),
            limit,
            item -> Long.toString(item.position())));
  }
}
