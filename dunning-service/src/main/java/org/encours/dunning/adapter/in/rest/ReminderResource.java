package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.RecordDeliveryReport;
import org.encours.dunning.application.RecordDeliveryReport.Delivery;
import org.encours.dunning.application.WorkSignal;
import org.encours.dunning.application.view.ReminderView;
import org.encours.dunning.application.view.ReminderView.SentReminder;
import org.encours.kernel.NotFound;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** What was sent. */
@Path("/v1/reminders")
@RunOnVirtualThread
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
@Tag(name = "Reminders")
public class ReminderResource {

  /** What the carrier says happened. */
  public record DeliveryRequest(Delivery report, Delivery status, String note) {

    Delivery delivery() {
      if (report == null && status == null) {
        throw new InvalidInput("report", "DELIVERED, BOUNCED, REFUSED or UNDELIVERABLE");
      }
      return report == null ? status : report;
    }
  }

  private final ReminderView reminders;
  private final RecordDeliveryReport reports;
  private final WorkSignal signal;
  private final Caller caller;
  private final Idempotency idempotency;

  ReminderResource(
      ReminderView reminders,
      RecordDeliveryReport reports,
      WorkSignal signal,
      Caller caller,
      Idempotency idempotency) {
    this.reminders = reminders;
    this.reports = reports;
    this.signal = signal;
    this.caller = caller;
    this.idempotency = idempotency;
  }

  @GET
  @Operation(
      operationId = "listReminders",
      summary = "Reminders by debtor, invoice or state, oldest first")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SentReminder[].class)))
  public Response list(
      @QueryParam("debtor") String debtor,
      @QueryParam("invoice") UUID invoice,
      @QueryParam("state") ReminderView.State state,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    var wanted =
        new ReminderView.Wanted(
            Optional.ofNullable(debtor),
            Optional.ofNullable(invoice),
            Optional.ofNullable(state),
            Optional.ofNullable(after));
    return Asked.page(
        uri, limit, most -> reminders.list(caller.creditor(), wanted, most), SentReminder::id);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getReminder", summary = "One reminder with its charges split out")
  public SentReminder get(@PathParam("id") UUID id) {
    return Asked.found(reminders.find(caller.creditor(), id), "reminder", id);
  }

  @GET
  @Path("/{id}/document")
  @Produces("application/pdf")
  @Operation(operationId = "getReminderDocument", summary = "The letter exactly as it was sent")
  public Response document(@PathParam("id") UUID id) {
    byte[] pdf =
        reminders
            .document(caller.creditor(), id)
            .orElseThrow(() -> new NotFound("Reminder " + id + " has no document yet"));
    return Response.ok(pdf, "application/pdf")
        .header("Content-Disposition", "inline; filename=\"" + id + ".pdf\"")
        .build();
  }

  @POST
  @Path("/{id}/delivery-reports")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "reportDelivery",
      summary = "Notes what the carrier reports; what did not arrive goes another way")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SentReminder.class)))
  public Response report(@PathParam("id") UUID id, DeliveryRequest request) {
    Asked.body(request, "report");
    Response answer =
        idempotency.once(
            request,
            () -> {
              reports.record(
                  caller.creditor(), id, request.delivery(), Optional.ofNullable(request.note()));
              return Response.status(201).entity(get(id)).build();
            });
    signal.messagesWaiting();
    return answer;
  }
}
