package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.FindDebtor;
import org.encours.dunning.application.RecordPromise;
import org.encours.dunning.application.view.PromiseView;
import org.encours.dunning.application.view.PromiseView.PromiseItem;
import org.encours.dunning.domain.hold.Promise;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** Promises to pay. */
@Path("/v1/promises")
@RunOnVirtualThread
@Tag(name = "Promises")
public class PromiseResource {

  /**
   * @param madeOn today when it is not given
   */
  public record PromiseRequest(
      String debtor,
      List<UUID> invoices,
      Money amount,
      LocalDate dueDate,
      String madeBy,
      String channel,
      LocalDate madeOn) {

    void check() {
      List<Violation> missing = new ArrayList<>();
      require(missing, debtor, "debtor");
      require(missing, invoices, "invoices");
      require(missing, amount, "amount");
      require(missing, dueDate, "dueDate");
      if (!missing.isEmpty()) {
        throw new InvalidInput(missing);
      }
    }

    private static void require(List<Violation> missing, Object value, String path) {
      if (value == null) {
        missing.add(new Violation(path, "is missing"));
      }
    }
  }

  private final RecordPromise record;
  private final FindDebtor debtors;
  private final PromiseView promises;
  private final Caller caller;
  private final Idempotency idempotency;
  private final Clock clock;

  PromiseResource(
      RecordPromise record,
      FindDebtor debtors,
      PromiseView promises,
      Caller caller,
      Idempotency idempotency,
      Clock clock) {
    this.record = record;
    this.debtors = debtors;
    this.promises = promises;
    this.caller = caller;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "recordPromise",
      summary = "Notes a promise; until its date the invoices it names are left alone")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PromiseItem.class)))
  public Response add(PromiseRequest request) {
    Asked.body(request, "debtor").check();
    return idempotency.once(
        request,
        () -> {
          Promise promise =
              record.record(
                  caller.creditor(),
                  debtors.named(caller.creditor(), request.debtor()),
                  request.invoices(),
                  request.amount(),
                  Optional.ofNullable(request.madeOn()).orElseGet(() -> LocalDate.now(clock)),
                  request.dueDate(),
                  Optional.ofNullable(request.madeBy()),
                  Optional.ofNullable(request.channel()));
          return Response.created(URI.create("/v1/promises/" + promise.id()))
              .entity(get(promise.id()))
              .build();
        });
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getPromise", summary = "One promise and what came in for it")
  public PromiseItem get(@PathParam("id") UUID id) {
    return Asked.found(promises.promise(caller.creditor(), id), "promise", id);
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "listPromises", summary = "Promises by status: OPEN, KEPT, BROKEN")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PromiseItem[].class)))
  public Response list(
      @QueryParam("status") String status,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    return Asked.page(
        uri,
        limit,
        most ->
            promises.promises(
                caller.creditor(), Optional.ofNullable(status), Optional.ofNullable(after), most),
        PromiseItem::id);
  }
}
