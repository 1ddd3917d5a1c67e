package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.WaiveCharges;
import org.encours.invoice.application.view.ChargeViews;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.ChargeShare;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/invoices/{id}/charge-waivers")
@RunOnVirtualThread
@Tag(name = "Charges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ChargeWaiverResource {

  /**
   * What is let go.
   *
   * @param amount all that is open of the items where it is left out
   * @param items the charges; all of the invoice where none is named
   */
  record ChargeWaiverRequest(
      Money amount, List<@NotNull UUID> items, @NotBlank @Size(max = 1000) String reason) {

    WaiveCharges.Order order() {
      return new WaiveCharges.Order(
          Optional.ofNullable(amount), items == null ? List.of() : items, reason);
    }
  }

  /** What was let go of one charge. */
  record WaivedItem(UUID id, ChargeKind kind, Money amount) {}

  /** A waiver, and what is open of the invoice's charges after it. */
  record ChargeWaiverResponse(
      UUID id,
      UUID invoice,
      LocalDate waivedOn,
      Money amount,
      List<WaivedItem> items,
      Money chargesOpen) {

    static ChargeWaiverResponse of(WaiveCharges.Waived waived) {
      List<ChargeShare> moved = waived.change().moved();
      Money zero = Money.zero(waived.invoice().open().currency());
      return new ChargeWaiverResponse(
          waived.id(),
          waived.invoice().id(),
          waived.on(),
          ChargeShare.sum(moved, zero),
          moved.stream().map(m -> new WaivedItem(m.item(), m.kind(), m.amount())).toList(),
          waived.invoice().charges().open());
    }
  }

  private final WaiveCharges waive;
  private final ChargeViews charges;
  private final Idempotency idempotency;
  private final Caller caller;

  ChargeWaiverResource(
      WaiveCharges waive, ChargeViews charges, Idempotency idempotency, Caller caller) {
    this.waive = waive;
    this.charges = charges;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "waiveCharges",
      summary = "Let go of charges, whole or in part, with a reason")
  public RestResponse<ChargeWaiverResponse> post(
      @PathParam("id") UUID invoice, ChargeWaiverRequest request) {
    return idempotency.once(
        request,
        () -> {
          WaiveCharges.Waived waived = waive.waive(caller.creditor(), invoice, request.order());
          return Answers.created(
              URI.create("/v1/invoices/" + invoice + "/charge-waivers/" + waived.id()),
              ChargeWaiverResponse.of(waived));
        });
  }

  @GET
  @Path("/{waiver}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getChargeWaiver", summary = "What was let go, item by item")
  public ChargeViews.Waiver get(@PathParam("id") UUID invoice, @PathParam("waiver") UUID waiver) {
    return charges
        .waiver(caller.creditor(), invoice, waiver)
        .orElseThrow(() -> NotFound.of("charge waiver", waiver));
  }
}
