package org.encours.invoice.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.BillingDetails;
import org.encours.invoice.domain.invoice.Instalment;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.policy.TermsPolicy;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an invoice falls due where nothing was agreed, and where what was agreed is unlawful. */
class DueDatesByLawTest {

  private static final Money TOTAL = Money.of("1000.00", "EUR");

  /** BE law of 2 August 2002 art. 4 §1; FR L441-10 I; BW 6:119a lid 2. */
  @ParameterizedTest(name = "{0} issued {1}, delivered {2}, received {3}: {4}")
  @CsvSource({
    "BE, 2026-03-01, 2026-03-20,           , 2026-04-19",
    "FR, 2026-03-01, 2026-03-20,           , 2026-04-19",
    "BE, 2026-03-01, 2026-02-20,           , 2026-03-31",
    "FR, 2026-03-01, 2026-02-20,           , 2026-03-22",
    "FR, 2026-03-01, 2026-01-10,           , 2026-03-01",
    "BE, 2026-03-01,           , 2026-03-04, 2026-04-03",
    "NL, 2026-03-01, 2026-03-20, 2026-03-04, 2026-04-19",
    "BE, 2026-03-01,           ,           , 2026-03-31"
  })
  void theThirtyDaysOfTheLawRunFromReceipt(
      String country, LocalDate issued, LocalDate delivered, LocalDate received, LocalDate due) {
    DueDates dates =
        dates(country, draft(issued, delivered, received, List.of()), TermsPolicy.PLAIN);

    assertThat(dates.of(Optional.of(TOTAL))).extracting(Instalment::dueDate).containsExactly(due);
    assertThat(dates.lawful()).isEmpty();
  }

  @Test
  void oneInstalmentIsATerm() {
    InvoiceDraft draft =
        draft(
            LocalDate.of(2026, 3, 1),
            null,
            null,
            List.of(new InvoiceDraft.Part(LocalDate.of(2027, 3, 1), TOTAL)));

    DueDates taken = dates("BE", draft, TermsPolicy.PLAIN);
    assertThat(taken.of(Optional.of(TOTAL)))
        .extracting(Instalment::dueDate)
        .containsExactly(LocalDate.of(2027, 3, 1));
    assertThat(taken.lawful().map(LegalFacts.LawfulTerm::dueDate))
        .contains(LocalDate.of(2026, 3, 31));
    assertThat(taken.violations().none()).isTrue();

    DueDates refused =
        dates("BE", draft, new TermsPolicy(true, Optional.empty(), Optional.empty()));
    refused.of(Optional.of(TOTAL));
    assertThat(refused.violations().list())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.path()).isEqualTo("instalments[0].dueDate");
              assertThat(violation.message()).contains("law of 2 August 2002, art. 4");
            });
  }

  private static DueDates dates(String country, InvoiceDraft draft, TermsPolicy policy) {
    return new DueDates(
        country,
        Optional.of(Debtor.Kind.COMPANY),
        Optional.empty(),
        draft,
        policy,
        new Violations());
  }

  private static InvoiceDraft draft(
      LocalDate issued, LocalDate delivered, LocalDate received, List<InvoiceDraft.Part> parts) {
    return new InvoiceDraft(
        "1",
        issued,
        Optional.ofNullable(delivered),
        Optional.empty(),
        Optional.empty(),
        parts,
        "EUR",
        List.of(),
        Optional.of(TOTAL),
        Optional.empty(),
        Optional.empty(),
        BillingDetails.NONE,
        new LegalFacts(
            Optional.empty(),
            Optional.ofNullable(received),
            Optional.empty(),
            java.util.Set.of(),
            Optional.empty(),
            Optional.empty()));
  }
}
