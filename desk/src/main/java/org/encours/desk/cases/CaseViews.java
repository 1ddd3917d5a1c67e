package org.encours.desk.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.desk.shell.Sentence;
import org.encours.kernel.Money;

/** The fields that the pages of cases read of collections-service. */
final class CaseViews {

  private CaseViews() {}

  /** {@code GET /v1/cases}. */
  record Summary(
      UUID id,
      String debtor,
      String status,
      String route,
      String agency,
      String procedure,
      LocalDate openedOn,
      LocalDate nextDeadline,
      Money claimed,
      Money recovered,
      Money open) {}

  /** {@code GET /v1/cases/{id}}. */
  record Case(
      UUID id,
      String debtor,
      String status,
      String route,
      String agency,
      String procedure,
      String outcome,
      Checks checks,
      List<Claim> claims,
      Money claimed,
      Money recovered,
      Money waived,
      Money costs,
      Money open,
      LocalDate openedOn,
      List<Event> timeline) {

    Case {
      claims = claims == null ? List.of() : claims;
      timeline = timeline == null ? List.of() : timeline.reversed();
    }

    public boolean isProposed() {
      return "PROPOSED".equals(status);
    }
  }

  record Checks(Check certain, Check liquid, Check due) {}

  record Check(boolean ok, List<Sentence> missing) {

    Check {
      missing = missing == null ? List.of() : missing;
    }
  }

  record Claim(
      UUID invoiceId,
      String number,
      LocalDate dueDate,
      Money principal,
      Money interest,
      Money fixedCompensation,
      Money total) {}

  record Event(LocalDate on, String by, String kind, Sentence text) {}

  /** {@code GET /v1/cases/{id}/routes}. */
  record Route(
      String route,
      String agency,
      String procedure,
      boolean eligible,
      Sentence why,
      Money expectedRecovery,
      Money expectedCost,
      Money expectedNet,
      BigDecimal expectedDays) {}
}
