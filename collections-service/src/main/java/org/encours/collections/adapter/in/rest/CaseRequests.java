package org.encours.collections.adapter.in.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.collection.Outcome;
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
