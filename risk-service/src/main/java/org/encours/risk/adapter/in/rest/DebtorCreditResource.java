package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.Money;
import org.encours.platform.input.PositiveAmount;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.AskBureau;
import org.encours.risk.application.DecideOnDebtor;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.credit.Cover;
import org.encours.risk.domain.credit.Leverage;
import org.encours.risk.domain.solvency.Opinion;
import org.encours.risk.domain.solvency.PublicEvent;
import org.encours.risk.domain.solvency.SolvencyReport;

@Path("/v1/debtors/{reference}")
@RunOnVirtualThread
@Tag(name = "Solvency")
class DebtorCreditResource {

  /**
   * @param coveredPercent above 0, at most 100
   * @param until the last day it holds
   */
  record CoverRequest(
      @NotBlank String insurer,
      @NotNull @PositiveAmount Money limit,
      @NotNull BigDecimal coveredPercent,
      @NotNull LocalDate until) {}

  /**
   * @param creditLimit as it is with the cover
   */
  record CoverResponse(
      String debtor,
      String insurer,
      Money limit,
      BigDecimal coveredPercent,
      LocalDate until,
      Money creditLimit) {}

  record LeverageRequest(@NotNull Leverage leverage) {}

  record LeverageResponse(String debtor, Leverage leverage, String advice) {}

  /**
   * @param score the source's own opinion
   */
  record BureauResponse(LocalDate asOf, String source, Integer score, List<PublicEvent> events) {

    static BureauResponse of(SolvencyReport report) {
      return new BureauResponse(
          report.asOf(),
          report.source(),
          report.opinion().map(Opinion::score).orElse(null),
          report.events().stream().sorted().toList());
    }
  }

  private final DecideOnDebtor decide;
  private final AskBureau bureau;
  private final Caller caller;

  DebtorCreditResource(DecideOnDebtor decide, AskBureau bureau, Caller caller) {
    this.decide = decide;
    this.bureau = bureau;
    this.caller = caller;
  }

  @PUT
  @Path("/insurance")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "insureDebtor",
      summary = "A credit insurer's cover; the limit is stretched while it holds")
  public CoverResponse insure(@PathParam("reference") String reference, CoverRequest request) {
    Input input = new Input();
    BigDecimal share = request.coveredPercent().movePointLeft(2);
    Cover cover =
        input.made(
            "coveredPercent",
            () -> new Cover(request.insurer(), request.limit(), share, request.until()));
    input.orThrow();
    DebtorFile file = decide.insure(caller.creditor(), reference, cover);
    return new CoverResponse(
        reference,
        cover.insurer(),
        cover.limit(),
        request.coveredPercent(),
        cover.until(),
        file.last().orElseThrow().line().limit());
  }

  @PUT
  @Path("/leverage")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "noteLeverage",
      summary = "How much the debtor needs our supply; said whenever a hold is placed")
  public LeverageResponse depends(
      @PathParam("reference") String reference, LeverageRequest request) {
    decide.depends(caller.creditor(), reference, request.leverage());
    return new LeverageResponse(reference, request.leverage(), request.leverage().advice());
  }

  @POST
  @Path("/bureau-inquiries")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "askBureau",
      summary = "Ask the bureau that is plugged in; what it answers is filed and acts at once")
  public BureauResponse ask(@PathParam("reference") String reference) {
    return BureauResponse.of(bureau.ask(caller.creditor(), reference, caller.name()));
  }
}
