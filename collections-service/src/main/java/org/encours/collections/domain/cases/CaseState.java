package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.court.CourtClaim;
import org.encours.collections.domain.court.CourtPath;
import org.encours.collections.domain.court.CourtStep;
import org.encours.collections.domain.court.Procedure;

/** Where a case stands, with the data of that standing. */
public sealed interface CaseState {

  /** Through the gate, on its way to a route; the proposal is null until there is one. */
  record Proposed(Proposal proposal) implements CaseState {}

  /** Held at the gate until the missing pieces arrive. */
  record Refused(LocalDate on) implements CaseState {}

  /** With an agency; {@code acceptedOn} is null until it answers. */
  record Amicable(AgencyId agency, LocalDate handedOffOn, LocalDate acceptedOn)
      implements CaseState {}

  /** With lawyer, bailiff and court; {@code asked} is null for cases of before it was kept. */
  record Judicial(
      Procedure procedure, LocalDate handedOffOn, List<CourtStep> steps, CourtClaim asked)
      implements CaseState {

    public Judicial {
      steps = steps == null ? List.of() : List.copyOf(steps);
    }

    public CourtPath path() {
      return new CourtPath(procedure, steps);
    }
  }

  /** Paying by instalments; {@code before} is where the case returns when the plan breaks. */
  record InPlan(PaymentPlan plan, CaseState before) implements CaseState {}

  /** Assigned to a buyer; it ends when the debtor has been told, until then it may pay us still. */
  record Sold(LocalDate on) implements CaseState {}

  record Closed(Outcome outcome, LocalDate on) implements CaseState {}

  /** The word for it on the wire. */
  default String status() {
    return switch (this) {
      case Proposed p -> "PROPOSED";
      case Refused r -> "REFUSED";
      case Amicable a -> "AMICABLE";
      case Judicial j -> "JUDICIAL";
      case InPlan p -> "PLAN";
      case Sold s -> "SOLD";
      case Closed c -> "CLOSED";
    };
  }

  /** The agency that works the case now, or null. */
  default AgencyId agency() {
    return switch (this) {
      case Amicable amicable -> amicable.agency();
      case InPlan plan -> plan.before().agency();
      case Proposed p -> null;
      case Refused r -> null;
      case Judicial j -> null;
      case Sold s -> null;
      case Closed c -> null;
    };
  }

  /** The procedure that runs now, or null. */
  default Procedure procedure() {
    return switch (this) {
      case Judicial judicial -> judicial.procedure();
      case InPlan plan -> plan.before().procedure();
      case Proposed p -> null;
      case Refused r -> null;
      case Amicable a -> null;
      case Sold s -> null;
      case Closed c -> null;
    };
  }
}
