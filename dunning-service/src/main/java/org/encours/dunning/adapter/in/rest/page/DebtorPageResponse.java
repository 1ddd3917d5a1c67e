package org.encours.dunning.adapter.in.rest.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.application.page.DebtorPage;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.page.ActKind;
import org.encours.dunning.domain.page.Computation;
import org.encours.dunning.domain.page.PageLimits;
import org.encours.dunning.domain.party.Address;
import org.encours.dunning.domain.party.Creditor;
import org.encours.kernel.EpcPayment;
import org.encours.kernel.Money;
import org.encours.platform.document.PaymentCode;

/**
 * What the reader of one message is shown.
 *
 * @param creditor who asks
 * @param debtor whom the message was written to
 * @param language of what is said here
 * @param title what kind of message it was
 * @param sentOn business day of the message
 * @param lines the invoices it asked for
 * @param total what it asked for
 * @param today what of it is asked for today
 * @param computations how charges were computed, with the articles
 * @param payment how to pay what is asked for today; left out where nothing is
 * @param lastFreeDay until when nothing is added, where the law grants such a term
 * @param done what the reader did here before
 * @param may what can be done still
 * @param limits how far a word is taken
 * @param rights the reader's rights, and where to complain
 * @param expiresAt until when the link opens this page
 */
public record DebtorPageResponse(
    Sender creditor,
    String debtor,
    String language,
    String title,
    LocalDate sentOn,
    List<Line> lines,
    Money total,
    Money today,
    List<Calculation> computations,
    Payment payment,
    LocalDate lastFreeDay,
    List<DebtorActResponse> done,
    List<ActKind> may,
    Limits limits,
    List<String> rights,
    Instant expiresAt) {

  private static final int PIXELS = 4;

  /**
   * Who asks.
   *
   * @param address street, postal code and place
   */
  public record Sender(
      String name, String enterpriseNumber, String address, String email, String phone) {

    static Sender of(Creditor it) {
      Address at = it.address();
      return new Sender(
          it.name(),
          it.enterpriseNumber(),
          at.street() + ", " + at.postalCode() + " " + at.city(),
          it.email(),
          it.phone());
    }
  }

  /**
   * One invoice of the message.
   *
   * @param asked principal that the message asked for
   * @param charges what it claimed besides
   * @param state where it stands today
   * @param today what is asked for it today
   */
  public record Line(
      UUID invoiceId,
      String number,
      LocalDate issueDate,
      LocalDate dueDate,
      String description,
      Money asked,
      Money charges,
      DebtorPage.State state,
      Money today) {

    static Line of(DebtorPage.Line it) {
      Money nothing = Money.zero(it.said().asked().currency());
      return new Line(
          it.said().invoiceId(),
          it.said().number(),
          it.said().issueDate(),
          it.said().dueDate(),
          it.said().description().orElse(null),
          it.said().asked(),
          it.said().charged() ? it.said().claim().charges() : nothing,
          it.state(),
          it.today());
    }
  }

  /**
   * How the charges of one invoice were computed.
   *
   * @param number of the invoice
   * @param claimed whether they are asked for, or only shown as accruing
   * @param rows one line for each part, as the letter has it
   */
  public record Calculation(String number, boolean claimed, List<String> rows) {

    static Calculation of(Computation it) {
      return new Calculation(it.number(), it.claimed(), it.rows());
    }
  }

  /**
   * How to pay.
   *
   * @param beneficiary whose account it is
   * @param reference to quote
   * @param code the payment as a QR code, a PNG as a data address; left out where it cannot be one
   */
  public record Payment(
      String beneficiary, String iban, String bic, String reference, Money amount, String code) {

    static Payment of(DebtorPage it) {
      if (!it.today().isPositive()) {
        return null;
      }
      Creditor to = it.creditor();
      String reference = it.message().paymentReference();
      EpcPayment epc = new EpcPayment(to.name(), to.iban(), to.bic(), it.today(), reference);
      return new Payment(
          to.name(),
          to.iban(),
          to.bic().orElse(null),
          reference,
          it.today(),
          epc.possible() ? PaymentCode.png(epc.payload(), PIXELS) : null);
    }
  }

  /**
   * How far a word is taken.
   *
   * @param promiseDays how far away a promise, or the first part, may be
   * @param parts into how many it may be split
   * @param agreedAtOnce whether instalments are agreed to at once, or a person answers
   * @param fileBytes how large a file may be
   */
  public record Limits(int promiseDays, int parts, boolean agreedAtOnce, int fileBytes) {

    static Limits of(PageLimits it, Money today) {
      return new Limits(it.promiseDays(), it.mostParts(), it.agreedAtOnce(today), it.fileBytes());
    }
  }

  static DebtorPageResponse of(DebtorPage it) {
    return new DebtorPageResponse(
        Sender.of(it.creditor()),
        it.debtorName(),
        it.message().language(),
        it.title(),
        it.message().businessDate(),
        it.lines().stream().map(Line::of).toList(),
        it.message().total(),
        it.today(),
        it.computations().stream().map(Calculation::of).toList(),
        Payment.of(it),
        it.message().freeTerm().map(FreeTerm::lastFreeDay).orElse(null),
        it.done().stream().map(DebtorActResponse::of).toList(),
        it.may(),
        Limits.of(it.limits(), it.today()),
        it.rights(),
        it.link().expiresAt());
  }
}
