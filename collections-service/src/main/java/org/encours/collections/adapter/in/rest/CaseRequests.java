package org.encours.collections.adapter.in.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.garvelink.iban.IBAN;
import org.encours.collections.application.ChangeCase;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.cases.Representative;
import org.encours.collections.domain.cases.SettlementOffer;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.court.StepKind;
import org.encours.collections.domain.money.Cost;
import org.encours.collections.domain.route.Sale;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/** What the creditor's people ask of a case; a date that is left out is today. */
interface CaseRequests {

  enum Verdict {
    APPROVE,
    REFUSE
  }

  record ApprovalRequest(
      @NotNull Verdict decision, @NotBlank @Size(max = 2000) String reason, LocalDate decidedOn) {}

  enum RouteName {
    AMICABLE,
    JUDICIAL,
    SALE
  }

  /**
   * The agency, and the hardest tone it may use, for AMICABLE, the procedure for JUDICIAL, the
   * terms for SALE.
   */
  record HandoffRequest(
      @NotNull RouteName route,
      String agency,
      Tone tone,
      Procedure procedure,
      @Valid SaleRequest sale,
      @Size(max = 2000) String reason,
      LocalDate handedOffOn) {}

  /**
   * @param payTo the buyer's IBAN, where the debtor is to pay
   * @param registration of the buyer with the FPS Economy, for a consumer in Belgium
   * @param cost of the sale itself, such as a broker's
   */
  record SaleRequest(
      @NotBlank @Size(max = 200) String buyer,
      @NotNull Money price,
      @Size(max = 34) String payTo,
      @Size(max = 100) String reference,
      @Size(max = 100) String registration,
      Money cost) {

    Sale terms() {
      return new Sale(
          buyer, price, payTo == null ? null : iban(), reference, registration, null, cost);
    }

    private String iban() {
      try {
        return IBAN.parse(payTo.strip()).toPlainString();
      } catch (IllegalArgumentException wrong) {
        throw new InvalidInput("sale.payTo", "must be an IBAN");
      }
    }
  }

  /** How the debtor was told that its debt was sold. */
  record NoticeRequest(@NotBlank @Size(max = 2000) String proof, LocalDate notifiedOn) {}

  record InstalmentRequest(@NotNull LocalDate dueDate, @NotNull Money amount) {}

  record PlanRequest(
      @NotEmpty @Size(max = 120) List<@Valid @NotNull InstalmentRequest> instalments,
      LocalDate agreedOn) {}

  /** Days as the policy says, when they are left out. */
  record PauseRequest(
      @NotNull LegalPause.Cause cause, @Min(1) @Max(365) Integer days, LocalDate from) {}

  record ResumeRequest(@NotBlank @Size(max = 2000) String reason, LocalDate resumedOn) {}

  record RepresentativeRequest(
      @NotBlank @Size(max = 200) String name,
      @NotNull Representative.Role role,
      @Size(max = 200) String email,
      @Size(max = 50) String phone,
      LocalDate since) {}

  /** The files by their SHA-256, handed in before. */
  record MessageRequest(
      @NotBlank @Size(max = 4000) String text,
      @Size(max = 10) List<@NotNull @Pattern(regexp = FileAnswer.SHA256) String> attachments) {
    List<String> files() {
      return attachments == null ? List.of() : attachments;
    }
  }

  record SettlementRequest(
      @NotNull SettlementOffer.Side by,
      @NotNull Money amount,
      @NotNull LocalDate payBy,
      @Size(max = 2000) String note,
      LocalDate madeOn) {}

  enum SettlementAnswer {
    ACCEPT,
    DECLINE
  }

  record AnswerRequest(
      @NotNull SettlementAnswer answer,
      @NotBlank @Size(max = 2000) String reason,
      LocalDate answeredOn) {}

  record RecallRequest(@NotBlank @Size(max = 2000) String reason, LocalDate recalledOn) {}

  record ClosingRequest(
      @NotNull Outcome outcome, @NotBlank @Size(max = 2000) String reason, LocalDate closedOn) {}

  record WaiverRequest(
      @NotNull Money amount, @NotBlank @Size(max = 2000) String reason, LocalDate waivedOn) {}

  /**
   * @param head what it was for; OTHER when left out
   * @param recoverable whether the debtor must bear it, so that it is claimed too
   */
  record CostRequest(
      @NotNull Money amount,
      @NotBlank @Size(max = 2000) String what,
      Cost.Head head,
      Boolean recoverable,
      LocalDate spentOn) {

    ChangeCase.Outlay outlay() {
      return new ChangeCase.Outlay(
          head == null ? Cost.Head.OTHER : head, amount, what, Boolean.TRUE.equals(recoverable));
    }
  }

  record CourtStepRequest(
      @NotNull StepKind step, @NotNull LocalDate on, @Size(max = 2000) String note) {}

  record CourtPaymentRequest(
      @NotNull Money amount, Money fee, LocalDate valueDate, String externalReference) {}
}
