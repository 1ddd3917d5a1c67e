package org.encours.risk.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.DebtorKind;
import org.junit.jupiter.api.Test;

class ToldTest {

  private final DebtorId debtor = new DebtorId(UUID.randomUUID());
  private final EventBatch told = EventBatch.nothing();

  @Test
  void aDebtorRegisteredTwiceKeepsItsFirstDateAndWhatWasSaidLast() {
    registered("A", "2026-01-05");
    registered("B", "2026-03-01");
    assertThat(told.registrations())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.reference()).isEqualTo("B");
              assertThat(file.nextReview()).isEqualTo("2026-01-05");
            });
  }

  @Test
  void theLastCreditOfADebtorStandsPerCurrency() {
    credit("10.00", "EUR");
    credit("7.00", "USD");
    credit("0.00", "EUR");
    assertThat(told.credits())
        .extracting(EventBatch.Unallocated::credit)
        .containsExactly(Money.of("0.00", "EUR"), Money.of("7.00", "USD"));
  }

  private void registered(String reference, String on) {
    told.registered()
        .add(
            DebtorFile.open(
                debtor,
                reference,
                DebtorKind.COMPANY,
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse(on)));
  }

  private void credit(String amount, String currency) {
    told.unallocated().add(new EventBatch.Unallocated(debtor, Money.of(amount, currency)));
  }
}
