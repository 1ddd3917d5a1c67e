package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.FindDebtor;
import org.encours.dunning.application.PauseDunning;
import org.encours.dunning.application.view.PromiseView;
import org.encours.dunning.application.view.PromiseView.PauseItem;
import org.encours.dunning.domain.hold.Pause;
import org.encours.kernel.Violation;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Pauses. */
@Path("/v1/pauses")
@RunOnVirtualThread
@Tag(name = "Pauses")
public class PauseResource {

  /**
   * @param invoice only this invoice; the whole debtor when it is not given
   * @param from first day, may lie in the past; today when it is not given
   * @param until last day, included; open-ended when it is not given
   */
  public record PauseRequest(
      @Size(min = 1, max = 100) String debtor,
      UUID invoice,
      LocalDate from,
      LocalDate until,
      @NotBlank @Size(max = 500) String reason) {

    void check(LocalDate begin) {
      List<Violation> wrong = new ArrayList<>();
      if (debtor == null && invoice == null) {
        wrong.add(new Violation("debtor", "name the debtor or the invoice"));
      }
      if (until != null && until.isBefore(begin)) {
        wrong.add(new Violation("until", "lies before " + begin));
      }
      if (!wrong.isEmpty()) {
        throw new InvalidInput(wrong);
      }
    }
  }

  /** The pause as it was noted. */
  public record PauseResponse(
      UUID id, UUID debtorId, UUID invoice, LocalDate from, LocalDate until, String reason) {
    static PauseResponse of(Pause it) {
      return new PauseResponse(
          it.id(),
          it.debtorId(),
          it.invoiceId().orElse(null),
          it.from(),
          it.until().orElse(null),
          it.reason());
    }
  }

  private final PauseDunning pauses;
  private final FindDebtor debtors;
  private final PromiseView view;
  private final Caller caller;
  private final Idempotency idempotency;
  private final Clock clock;

  PauseResource(
      PauseDunning pauses,
      FindDebtor debtors,
      PromiseView view,
      Caller caller,
      Idempotency idempotency,
      Clock clock) {
    this.pauses = pauses;
    this.debtors = debtors;
    this.view = view;
    this.caller = caller;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "pauseDunning",
      summary = "Keeps silent towards a debtor, or about one invoice, for a time")
  public RestResponse<PauseResponse> add(PauseRequest request) {
    LocalDate from = Optional.ofNullable(request.from()).orElseGet(() -> LocalDate.now(clock));
    request.check(from);
    return idempotency.once(
        request,
        () -> {
          UUID debtor =
              request.debtor() == null
                  ? debtors.of(caller.creditor(), request.invoice())
                  : debtors.named(caller.creditor(), request.debtor());
          Pause pause =
              pauses.pause(
                  caller.creditor(),
                  debtor,
                  Optional.ofNullable(request.invoice()),
                  from,
                  Optional.ofNullable(request.until()),
                  request.reason());
          return Answers.created(URI.create("/v1/pauses/" + pause.id()), PauseResponse.of(pause));
        });
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "resumeDunning",
      summary = "Ends a pause from a day on, today by default")
  public void end(@PathParam("id") UUID id, @QueryParam("on") LocalDate on) {
    pauses.resume(
        caller.creditor(), id, Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock)));
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "listPauses", summary = "Pauses, of one debtor where asked")
  public RestResponse<Page<PauseItem>> list(
      @QueryParam("debtor") String debtor,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    return Pages.page(
        uri,
        limit,
        most ->
            view.pauses(
                caller.creditor(), Optional.ofNullable(debtor), Optional.ofNullable(after), most),
        item -> item.id().toString());
  }
}
