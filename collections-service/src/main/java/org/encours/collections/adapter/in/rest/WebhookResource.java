package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.RegisterWebhook;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Webhook;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Answers;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Where an agency without Kafka is told what its feed says. */
@Path("/v1/agencies/{id}/webhook")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Agencies")
class WebhookResource {

  record WebhookRequest(@NotBlank @Size(max = 2000) String url) {

    URI address() {
      try {
        return URI.create(url);
      } catch (IllegalArgumentException malformed) {
        throw new InvalidInput("url", "must be an address, for example https://agency.example/in");
      }
    }
  }

  /** The secret is shown when it is made, and never again. */
  public record WebhookResponse(
      String agency,
      URI url,
      String secret,
      long position,
      int failures,
      Instant nextAttempt,
      String lastFault,
      Instant deliveredAt) {

    static WebhookResponse of(Webhook webhook, String secret) {
      return new WebhookResponse(
          webhook.agency().value(),
          webhook.url(),
          secret == null ? null : "whsec_" + secret,
          webhook.position(),
          webhook.failures(),
          webhook.nextAttempt(),
          webhook.lastFault(),
          webhook.deliveredAt());
    }
  }

  private final RegisterWebhook registerWebhook;
  private final Caller caller;

  WebhookResource(RegisterWebhook registerWebhook, Caller caller) {
    this.registerWebhook = registerWebhook;
    this.caller = caller;
  }

  @PUT
  @Operation(
      operationId = "putWebhook",
      summary = "Tell the agency by signed HTTPS calls; a new one answers with its secret")
  public WebhookResponse put(@PathParam("id") String id, @NotNull @Valid WebhookRequest request) {
    var put = registerWebhook.put(caller.creditor(), agency(id), request.address());
    return WebhookResponse.of(put.webhook(), put.secret());
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "getWebhook",
      summary = "How far the webhook is, and what keeps it waiting")
  public WebhookResponse show(@PathParam("id") String id) {
    return WebhookResponse.of(registerWebhook.show(caller.creditor(), agency(id)), null);
  }

  @POST
  @Path("/keys")
  @Operation(
      operationId = "rotateWebhookKey",
      summary = "Make a new key; the old one signs beside it for seven days")
  public RestResponse<WebhookResponse> rotate(@PathParam("id") String id) {
    var rotated = registerWebhook.rotateKey(caller.creditor(), agency(id));
    return Answers.created(
        URI.create("/v1/agencies/" + id + "/webhook"),
        WebhookResponse.of(rotated.webhook(), rotated.secret()));
  }

  @DELETE
  @Operation(operationId = "removeWebhook", summary = "Stop telling the agency by webhook")
  public void remove(@PathParam("id") String id) {
    registerWebhook.remove(caller.creditor(), agency(id));
  }

  private static AgencyId agency(String id) {
    return AgencyIds.read("id", id);
  }
}
