package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.court.CourtClaim;
import org.encours.collections.domain.court.CourtPath;
import org.encours.collections.domain.court.CourtStep;
import org.encours.collections.domain.court.Procedure;

/** Where a case stands, with the data of that standing and what may become of it from there. */
public sealed interface CaseState {

  /** Through the gate and in nobody's hands: the only states from which a case may leave us. */
  sealed interface Waiting extends CaseState {

    default Proposed propose(Proposal proposal) {
      return new Proposed(proposal);
    }

    default Amicable handedTo(AgencyId agency, LocalDate on) {
      return new Amicable(agency, on, null);
    }

    default Judicial broughtBefore(Procedure procedure, CourtClaim asked, LocalDate on) {
      return new Judicial(procedure, on, List.of(), asked);
    }

    default Sold sold(LocalDate on) {
      return new Sold(on);
    }
  }

  /** Waits for somebody to choose a route. */
  record Unrouted() implements Waiting {}

  /** A route was chosen and waits for a second pair of eyes. */
  record Proposed(Proposal proposal) implements Waiting {

    /** Declined, or taken back. */
    public Unrouted undone() {
      return new Unrouted();
    }
  }

  /** Held at the gate until the missing pieces arrive. */
  record Refused(LocalDate on) implements CaseState {

    public Unrouted passed() {
      return new Unrouted();
    }
  }

  /** With an agency; {@code acceptedOn} is null until it answers. */
  record Amicable(AgencyId agency, LocalDate handedOffOn, LocalDate acceptedOn)
      implements CaseState {

    /** The first yes counts. */
    public Amicable accepted(LocalDate on) {
      return acceptedOn == null ? new Amicable(agency, handedOffOn, on) : this;
    }

    public boolean answered() {
      return acceptedOn != null;
    }
  }

  /** With lawyer, bailiff and court; {@code asked} is null for cases of before it was kept. */
  record Judicial(
      Procedure procedure, LocalDate handedOffOn, List<CourtStep> steps, CourtClaim asked)
      implements CaseState {
    public Judicial {
      steps = List.copyOf(steps);
    }

    public CourtPath path() {
      return new CourtPath(procedure, steps);
    }

    public Judicial taken(CourtStep step) {
      List<CourtStep> more = new ArrayList<>(steps);
      more.add(step);
      return new Judicial(procedure, handedOffOn, more, asked);
    }

    /** It ended without a title. */
    public Unrouted failed() {
      return new Unrouted();
    }
  }

  /** Paying by instalments; {@code before} is where the case returns when the plan breaks. */
  record InPlan(PaymentPlan plan, CaseState before) implements CaseState {

    public CaseState broken() {
      return before;
    }
  }

  /** Assigned to a buyer; it ends when the debtor has been told, until then it may pay us still. */
  record Sold(LocalDate on) implements CaseState {

    /** The buyer gave it back. */
    public Unrouted undone() {
      return new Unrouted();
    }
  }

  record Closed(Outcome outcome, LocalDate on) implements CaseState {

    /** What ended it did not stay. */
    public Unrouted reopened() {
      return new Unrouted();
    }
  }

  /** Taken out of the hands in which it is. */
  default Unrouted takenBack() {
    return new Unrouted();
  }

  /** Agrees a plan, or another one in the place of one that runs. */
  default InPlan paying(PaymentPlan plan) {
    return new InPlan(plan, this instanceof InPlan running ? running.before() : this);
  }

  /** The word for it on the wire. */
  default String status() {
    return switch (this) {
      case Waiting _ -> "PROPOSED";
      case Refused _ -> "REFUSED";
      case Amicable _ -> "AMICABLE";
      case Judicial _ -> "JUDICIAL";
      case InPlan _ -> "PLAN";
      case Sold _ -> "SOLD";
      case Closed _ -> "CLOSED";
    };
  }

  /** The agency that works the case now, or null. */
  default AgencyId agency() {
    return switch (this) {
      case Amicable amicable -> amicable.agency();
      case InPlan plan -> plan.before().agency();
      case Waiting _ -> null;
      case Refused _ -> null;
      case Judicial _ -> null;
      case Sold _ -> null;
      case Closed _ -> null;
    };
  }

  /** The procedure that runs now, or null. */
  default Procedure procedure() {
    return switch (this) {
      case Judicial judicial -> judicial.procedure();
      case InPlan plan -> plan.before().procedure();
      case Waiting _ -> null;
      case Refused _ -> null;
      case Amicable _ -> null;
      case Sold _ -> null;
      case Closed _ -> null;
    };
  }
}
