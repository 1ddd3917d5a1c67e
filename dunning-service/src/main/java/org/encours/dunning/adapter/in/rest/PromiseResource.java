package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.FindDebtor;
import org.encours.dunning.application.RecordPromise;
import org.encours.dunning.application.view.PromiseView;
import org.encours.dunning.application.view.PromiseView.PromiseItem;
import org.encours.dunning.domain.hold.Promise;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Promises to pay. */
@Path("/v1/promises")
@RunOnVirtualThread
@Tag(name = "Promises")
public class PromiseResource {

  /**
   * @param madeOn today when it is not given
   */
  public record PromiseRequest(
      @NotBlank @Size(max = 100) String debtor,
      @NotEmpty @Size(max = 1000) List<@NotNull UUID> invoices,
      @NotNull Money amount,
      @NotNull LocalDate dueDate,
      @Size(max = 200) String madeBy,
      @Size(max = 50) String channel,
      LocalDate madeOn) {}

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
  public RestResponse<PromiseItem> add(PromiseRequest request) {
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
          return Answers.created(URI.create("/v1/promises/" + promise.id()), get(promise.id()));
        });
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getPromise", summary = "One promise and what came in for it")
  public PromiseItem get(@PathParam("id") UUID id) {
    return promises.promise(caller.creditor(), id).orElseThrow(() -> NotFound.of("promise", id));
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "listPromises", summary = "Promises by status: OPEN, KEPT, BROKEN")
  public RestResponse<Page<PromiseItem>> list(
      @QueryParam("status") String status,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    return Pages.page(
        uri,
        limit,
        most ->
            promises.promises(
                caller.creditor(), Optional.ofNullable(status), Optional.ofNullable(after), most),
        item -> item.id().toString());
  }
}
