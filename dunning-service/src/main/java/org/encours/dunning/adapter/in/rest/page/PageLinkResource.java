package org.encours.dunning.adapter.in.rest.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.page.RevokeDebtorPage;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** Withdraws the page that a message leads to. */
@Path("/v1/reminders/{id}/page")
@RunOnVirtualThread
@Tag(name = "Debtor's page")
class PageLinkResource {

  private final RevokeDebtorPage revoking;
  private final Caller caller;

  PageLinkResource(RevokeDebtorPage revoking, Caller caller) {
    this.revoking = revoking;
    this.caller = caller;
  }

  @DELETE
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "revokeDebtorPage",
      summary = "Withdraws the page that a message leads to; its link opens nothing any more")
  public void revoke(@PathParam("id") UUID id) {
    revoking.revoke(caller.creditor(), id);
  }
}
