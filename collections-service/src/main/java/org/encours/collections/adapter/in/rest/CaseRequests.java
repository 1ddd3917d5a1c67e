package org.encours.collections.adapter.in.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.collection.LegalPause;
import org.encours.collections.domain.collection.Outcome;
import org.encours.collections.domain.collection.Representative;
import org.encours.collections.domain.collection.SettlementOffer;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.court.StepKind;
import org.encours.kernel.Money;

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
    JUDICIAL
  }

  /** The agency for AMICABLE, the procedure for JUDICIAL. */
  record HandoffRequest(
      @NotNull RouteName route,
      String agency,
      Procedure procedure,
      @Size(max = 2000) String reason,
      LocalDate handedOffOn) {}

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

  record MessageRequest(@NotBlank @Size(max = 4000) String text) {}

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

  record CostRequest(
      @NotNull Money amount, @NotBlank @Size(max = 2000) String what, LocalDate spentOn) {}

  record CourtStepRequest(
      @NotNull StepKind step, @NotNull LocalDate on, @Size(max = 2000) String note) {}

  record CourtPaymentRequest(
      @NotNull Money amount, Money fee, LocalDate valueDate, String externalReference) {}
}
