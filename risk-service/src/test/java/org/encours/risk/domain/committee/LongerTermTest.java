package org.encours.risk.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.risk.domain.DebtorFile;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.DebtorKind;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.behaviour.Portfolio;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.PolicyLevel;
import org.junit.jupiter.api.Test;

class LongerTermTest {

  private static final CreditPolicy POLICY =
      CreditPolicy.standard(PolicyLevel.BALANCED, eur("0").currency());

  @Test
  void whoPaidAYearInTimeMayHaveHalfAMonthMore() {
    assertThat(proposed(DebtorKind.COMPANY, 12, 30, 0))
        .contains(
            new Proposal(
                "C-1",
                Optional.empty(),
                Optional.of(45),
                "grade A paid all of 12 amounts in time; its usual term is 30 days"));
  }

  @Test
  void theLawsSixtyDaysAreTheMost() {
    assertThat(proposed(DebtorKind.COMPANY, 12, 50, 0).flatMap(Proposal::paymentDays)).contains(60);
    assertThat(proposed(DebtorKind.COMPANY, 12, 60, 0)).isEmpty();
  }

  @Test
  void aShortRecordALatePaymentAndAnybodyButACompanyGetNone() {
    assertThat(proposed(DebtorKind.COMPANY, 11, 30, 0)).isEmpty();
    assertThat(proposed(DebtorKind.COMPANY, 14, 30, 1)).isEmpty();
    assertThat(proposed(DebtorKind.CONSUMER, 12, 30, 0)).isEmpty();
    assertThat(proposed(DebtorKind.PUBLIC_BODY, 12, 30, 0)).isEmpty();
  }

  private Optional<Proposal> proposed(DebtorKind kind, int invoices, int term, int lateDays) {
    Facts record = new Facts();
    for (int i = 0; i < invoices; i++) {
      LocalDate issued = day("2025-03-01").plusDays(20L * i);
      LocalDate due = issued.plusDays(term);
      record.issued(i, issued.toString(), due.toString(), "100.00");
      record.paid(i, due.plusDays(i == 0 ? lateDays : 0).toString(), "100.00");
    }
    DebtorFile file =
        DebtorFile.open(
                new DebtorId(new UUID(1, 1)), "C-1", kind, Optional.empty(), day("2025-01-01"))
            .assess(
                new UUID(9, 9),
                record.asOf("2026-02-01"),
                Portfolio.UNKNOWN,
                Optional.empty(),
                POLICY)
            .file();
    return LongerTerm.of(file, record.list());
  }
}
