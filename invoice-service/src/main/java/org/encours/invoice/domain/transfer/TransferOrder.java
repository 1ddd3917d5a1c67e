package org.encours.invoice.domain.transfer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.receipt.Refund;

/**
 * An order to the creditor's bank to pay back what debtors have as credit, on one day, in euro.
 *
 * @param messageId the same for the same transfers, so that a bank takes a second one for a repeat
 * @param payer as SEPA takes it
 * @param bic of the payer's bank, where it is known
 */
public record TransferOrder(
    String messageId,
    Instant createdAt,
    LocalDate executeOn,
    String payer,
    String iban,
    Optional<String> bic,
    List<Transfer> transfers) {

  /** Names and purposes a bank takes in full. */
  private static final int NAME = 70;

  private static final int PURPOSE = 140;

  /**
   * One payment.
   *
   * @param endToEndId comes back on the statement
   */
  public record Transfer(
      String endToEndId, BigDecimal amount, String name, String iban, String purpose) {}

  /** A refund and to whom it goes. */
  public record Payee(Refund refund, String name) {

    private Transfer transfer() {
      return new Transfer(
          plain(refund.id()),
          refund.amount().amount().setScale(2, RoundingMode.UNNECESSARY),
          SepaText.of(name, NAME),
          refund.iban().orElseThrow(),
          SepaText.of(refund.reason(), PURPOSE));
    }
  }

  public TransferOrder {
    transfers = List.copyOf(transfers);
  }

  /** SEPA moves euro, to an account that is known. */
  public static boolean canCarry(Refund refund) {
    return refund.iban().isPresent() && refund.amount().currency().getCurrencyCode().equals("EUR");
  }

  /**
   * @param payees each of which it can carry
   */
  public static TransferOrder of(
      Creditor creditor, LocalDate on, List<Payee> payees, Instant createdAt) {
    List<Transfer> transfers = payees.stream().map(Payee::transfer).toList();
    return new TransferOrder(
        "REFUND-" + on.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + digest(transfers),
        createdAt.truncatedTo(ChronoUnit.SECONDS),
        on,
        SepaText.of(creditor.name(), NAME),
        creditor.iban(),
        creditor.bic(),
        transfers);
  }

  public BigDecimal sum() {
    return transfers.stream().map(Transfer::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String digest(List<Transfer> transfers) {
    CRC32 sum = new CRC32();
    transfers.forEach(it -> sum.update(it.endToEndId().getBytes(StandardCharsets.US_ASCII)));
    return "%08X".formatted(sum.getValue());
  }

  private static String plain(UUID id) {
    return id.toString().replace("-", "");
  }
}
