package org.encours.risk.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.risk.domain.assessment.CreditFiles;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.debtor.DebtorKind;
import org.junit.jupiter.api.Test;

class LongerTermTest {

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
    DebtorFile file = CreditFiles.assessed(CreditFiles.of(kind), record, "2026-02-01").file();
    return LongerTerm.of(file, record.list(), Facts.WEEKDAYS);
  }
}
