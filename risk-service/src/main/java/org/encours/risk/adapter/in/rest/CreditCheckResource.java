package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.Money;
import org.encours.platform.input.PositiveAmount;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.CheckCredit;
import org.encours.risk.domain.credit.CreditAnswer;
import org.encours.risk.domain.credit.CreditAnswer.Verdict;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/credit-checks")
@RunOnVirtualThread
@Tag(name = "Credit")
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
class CreditCheckResource {

  /**
   * @param debtor the customer number
   * @param orderAmount gross
   * @param prepaid whether it is paid already
   * @param orderReference the order's number: the invoice that names it takes its place
   */
  record CreditCheckRequest(
      @NotBlank String debtor,
      @NotNull @PositiveAmount Money orderAmount,
      Boolean prepaid,
      String orderReference) {}

  record AnswerReason(String code, String text) {}

  /**
   * @param depositPercent share to be paid with the order, when the answer is DEPOSIT
   * @param available what was left of the limit before this order
   */
  record CreditCheckResponse(
      Verdict answer, BigDecimal depositPercent, Money available, List<AnswerReason> reasons) {

    static CreditCheckResponse of(CreditAnswer answer) {
      return new CreditCheckResponse(
          answer.verdict(),
          answer.depositPercent().map(BigDecimal::valueOf).orElse(null),
          answer.available(),
          answer.reasons().stream()
              .map(because -> new AnswerReason(because.code(), because.text()))
              .toList());
    }
  }

  private final CheckCredit credit;
  private final Caller caller;
  private final Idempotency idempotency;

  CreditCheckResource(CheckCredit credit, Caller caller, Idempotency idempotency) {
    this.credit = credit;
    this.caller = caller;
    this.idempotency = idempotency;
  }

  @POST
  @Operation(
      operationId = "checkCredit",
      summary = "May this order be delivered? Asked before the order is accepted")
  public RestResponse<CreditCheckResponse> check(CreditCheckRequest request) {
    return idempotency.once(
        request,
        () ->
            Answers.ok(
                CreditCheckResponse.of(
                    credit.check(
                        caller.creditor(),
                        request.debtor(),
                        request.orderAmount(),
                        Boolean.TRUE.equals(request.prepaid()),
                        Optional.ofNullable(request.orderReference())))));
  }
}
