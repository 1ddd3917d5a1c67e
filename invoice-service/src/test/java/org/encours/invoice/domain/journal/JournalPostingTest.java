package org.encours.invoice.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.charge.ChargeEntry;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.journal.JournalPosting.Journal;
import org.encours.invoice.domain.journal.JournalPosting.Line;
import org.encours.invoice.domain.journal.JournalPosting.Source;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;

class JournalPostingTest {

  private static Movement principal(LedgerEntry.Kind kind, String amount, String vat) {
    return new Movement.Principal(kind, eur(amount), eur(vat), Optional.empty());
  }

  private static Movement charge(ChargeEntry.Kind kind, String amount) {
    return new Movement.Charge(kind, ChargeKind.INTEREST, eur(amount), Optional.empty());
  }

  private static JournalPosting post(Source source, Movement... movements) {
    JournalPosting posting =
        JournalPosting.of(
            LocalDate.of(2026, 3, 1), source, "D", Optional.of("C-1"), List.of(movements));
    assertThat(posting.lines().stream().map(Line::amount).reduce(eur("0"), Money::plus))
        .as("debits and credits")
        .isEqualTo(eur("0.00"));
    return posting;
  }

  private static Money at(JournalPosting posting, Account account) {
    return posting.lines().stream()
        .filter(line -> line.account() == account)
        .map(Line::amount)
        .reduce(eur("0.00"), Money::plus);
  }

  @Test
  void anInvoiceIsSalesAndVat() {
    JournalPosting posting =
        post(Source.OTHER, principal(LedgerEntry.Kind.ISSUED, "121.00", "21.00"));
    assertThat(posting.journal()).isEqualTo(Journal.SALES);
    assertThat(at(posting, Account.RECEIVABLES)).isEqualTo(eur("121.00"));
    assertThat(at(posting, Account.SALES)).isEqualTo(eur("-100.00"));
    assertThat(at(posting, Account.VAT_PAYABLE)).isEqualTo(eur("-21.00"));
  }

  @Test
  void moneyGoesToTheBankWhateverItPays() {
    JournalPosting posting =
        post(
            Source.RECEIPT,
            principal(LedgerEntry.Kind.PAID, "-1000.00", "0.00"),
            charge(ChargeEntry.Kind.PAID, "-48.63"),
            principal(LedgerEntry.Kind.CREDIT_ARISEN, "-1.37", "0.00"));
    assertThat(posting.journal()).isEqualTo(Journal.BANK);
    assertThat(at(posting, Account.BANK)).isEqualTo(eur("1050.00"));
    assertThat(at(posting, Account.CHARGES_RECEIVABLE)).isEqualTo(eur("-48.63"));
    assertThat(at(posting, Account.DEBTOR_CREDIT)).isEqualTo(eur("-1.37"));
  }

  @Test
  void creditThatIsUsedLaterTouchesNoBank() {
    JournalPosting posting =
        post(
            Source.RECEIPT,
            principal(LedgerEntry.Kind.PAID, "-10.00", "0.00"),
            principal(LedgerEntry.Kind.CREDIT_USED, "10.00", "0.00"));
    assertThat(posting.journal()).isEqualTo(Journal.GENERAL);
    assertThat(at(posting, Account.BANK)).isEqualTo(eur("0.00"));
  }

  @Test
  void aSaleBringsItsPriceAndTheRestIsLost() {
    JournalPosting posting =
        post(
            Source.OTHER,
            new Movement.Principal(
                LedgerEntry.Kind.ASSIGNED,
                eur("-2662.00"),
                eur("0.00"),
                Optional.of(eur("600.00"))));
    assertThat(posting.journal()).isEqualTo(Journal.ASSIGNMENTS);
    assertThat(at(posting, Account.RECEIVABLE_FROM_ASSIGNEE)).isEqualTo(eur("600.00"));
    assertThat(at(posting, Account.LOSS_ON_ASSIGNMENT)).isEqualTo(eur("2062.00"));
  }

  @Test
  void aWriteOffShowsTheVatToRecover() {
    JournalPosting posting =
        post(Source.OTHER, principal(LedgerEntry.Kind.WRITTEN_OFF, "-121.00", "-21.00"));
    assertThat(at(posting, Account.BAD_DEBT)).isEqualTo(eur("100.00"));
    assertThat(at(posting, Account.VAT_TO_RECOVER)).isEqualTo(eur("21.00"));
  }

  @Test
  void aRefundLeavesTheBank() {
    JournalPosting posting =
        post(Source.REFUND, principal(LedgerEntry.Kind.REFUNDED, "100.00", "0.00"));
    assertThat(at(posting, Account.BANK)).isEqualTo(eur("-100.00"));
  }

  @Test
  void interestIsIncomeOfItsOwn() {
    JournalPosting posting = post(Source.OTHER, charge(ChargeEntry.Kind.CLAIMED, "8.63"));
    assertThat(posting.journal()).isEqualTo(Journal.CHARGES);
    assertThat(at(posting, Account.INTEREST_INCOME)).isEqualTo(eur("-8.63"));
  }
}
