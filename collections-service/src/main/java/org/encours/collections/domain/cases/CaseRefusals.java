package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Tone;
import org.encours.kernel.Money;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;

/** Why something may not be done to a case. */
public sealed interface CaseRefusals extends Refusal {

  record CaseClosedAlready(Outcome outcome) implements CaseRefusals {
    @Override
    public String detail() {
      return "The case was closed as " + outcome + "; nothing can be done to it any more.";
    }
  }

  record SoldAlready(String buyer) implements CaseRefusals {
    @Override
    public String detail() {
      return "The debt was sold to " + buyer + "; tell the debtor, or note that it came back.";
    }
  }

  record CaseNotWithAgency(AgencyId agency) implements CaseRefusals {
    @Override
    public String detail() {
      return "The case is not in the hands of agency " + agency + ".";
    }
  }

  record NotPossibleInState(String what, String status) implements CaseRefusals {
    @Override
    public String detail() {
      return "A case that is " + status + " cannot be " + what + ".";
    }
  }

  /** The lot as a whole cannot be handed over; each violation names a case of it. */
  record LotNotPossible(List<Violation> violations) implements CaseRefusals {
    @Override
    public String detail() {
      return "The lot cannot be handed over; nothing was done.";
    }
  }

  record NothingProposed() implements CaseRefusals {
    @Override
    public String detail() {
      return "No route waits for approval; propose one with a hand-off.";
    }
  }

  record FourEyes(String by) implements CaseRefusals {
    @Override
    public String detail() {
      return by + " proposed it; somebody else must look at it.";
    }
  }

  record AmicableFirst() implements CaseRefusals {
    @Override
    public String detail() {
      return "No agency has tried yet; hand it to one, or give a reason to go to court at once.";
    }
  }

  record ToneNotAllowed(Tone tone, Tone hardest) implements CaseRefusals {
    @Override
    public String detail() {
      return "The agency may speak to this debtor in the tone " + hardest + " at most, not " + tone;
    }

    @Override
    public List<Violation> violations() {
      return List.of(new Violation("tone", "at most " + hardest));
    }
  }

  record RouteNotOpen(String why) implements CaseRefusals {
    @Override
    public String detail() {
      return "This route is not open to the case: " + why + ".";
    }
  }

  record AmountAboveClaim(Money amount, Money open) implements CaseRefusals {
    @Override
    public String detail() {
      return amount + " is more than the " + open + " still open on the case.";
    }

    @Override
    public List<Violation> violations() {
      return List.of(new Violation("amount", "at most " + open));
    }
  }

  record StillOpen(Money open) implements CaseRefusals {
    @Override
    public String detail() {
      return open
          + " is still open; report the payment, or ask the creditor to waive the rest, before"
          + " closing the case as recovered or settled.";
    }
  }

  record NoOfferWaits() implements CaseRefusals {
    @Override
    public String detail() {
      return "No settlement offer waits for an answer.";
    }
  }

  record PausedByLaw(LegalPause.Cause cause, LocalDate until) implements CaseRefusals {
    @Override
    public String detail() {
      return "The debtor is left in peace until " + until + " (" + cause + ").";
    }
  }

  record BreachTakenUp(int number, LocalDate on) implements CaseRefusals {
    @Override
    public String detail() {
      return "Breach " + number + " was taken up with the agency on " + on + " already.";
    }
  }

  record NotReportable(String why) implements CaseRefusals {
    @Override
    public String detail() {
      return "The debtor cannot be named to a bureau: " + why + ".";
    }
  }

  record StepNotPossible(String why) implements CaseRefusals {
    @Override
    public String detail() {
      return why + ".";
    }
  }

  record InputRefused(List<Violation> violations) implements CaseRefusals {
    @Override
    public String detail() {
      return "The input cannot be used.";
    }
  }
}
