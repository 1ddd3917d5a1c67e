package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
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
import java.net.URI;
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
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** What was sent. */
@Path("/v1/reminders")
@RunOnVirtualThread
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
@Tag(name = "Reminders")
public class ReminderResource {

  /** What the carrier says happened. */
  public record DeliveryRequest(Delivery report, Delivery status, @Size(max = 500) String note) {
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
  public RestResponse<Page<SentReminder>> list(
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
    return Pages.page(
        uri,
        limit,
        most -> reminders.list(caller.creditor(), wanted, most),
        item -> item.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getReminder", summary = "One reminder with its charges split out")
  public SentReminder get(@PathParam("id") UUID id) {
    return reminders.find(caller.creditor(), id).orElseThrow(() -> NotFound.of("reminder", id));
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
  public RestResponse<SentReminder> report(@PathParam("id") UUID id, DeliveryRequest request) {
    RestResponse<SentReminder> answer =
        idempotency.once(
            request,
            () -> {
              reports.record(
                  caller.creditor(), id, request.delivery(), Optional.ofNullable(request.note()));
              return Answers.created(URI.create("/v1/reminders/" + id), get(id));
            });
    signal.messagesWaiting();
    return answer;
  }
}
