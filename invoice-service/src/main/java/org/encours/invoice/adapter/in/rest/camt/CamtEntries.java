package org.encours.invoice.adapter.in.rest.camt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.encours.invoice.domain.bank.BankEntry;
import org.encours.invoice.domain.bank.BankReference;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.BankTransaction.Nature;
import org.encours.invoice.domain.bank.BankTransaction.Payer;
import org.encours.invoice.domain.bank.BankTransaction.Return;
import org.encours.invoice.domain.bank.PaymentDetails;
import org.encours.invoice.domain.bank.StructuredRemittance;
import org.encours.kernel.Money;

/** From an {@code Ntry} to an entry; the paths differ a little between the versions. */
final class CamtEntries {

  /** Bank transaction codes (ISO 20022) of debits unpaid, refunded or recalled, and transfers. */
  private static final Set<String> RETURNS = Set.of("UPDD", "PRDD", "RCDD", "RRTN", "RPCR");

  /** Lines of a batch's parts that a person looks through. */
  private static final int LINES_OF_BATCH = 200;

  private CamtEntries() {}

  /**
   * Nothing for an entry that is not booked yet: only what is booked counts.
   *
   * @param told the day of the message, for an entry that names none
   */
  static Optional<BankEntry> entry(XmlNode entry, String path, Optional<LocalDate> told) {
    if (!entry.text("Sts/Cd", "Sts/Prtry", "Sts").orElse("BOOK").equals("BOOK")) {
      return Optional.empty();
    }
    Money amount = CamtValues.money(entry.one("Amt"), path + ".Amt");
    boolean incoming = CamtValues.incoming(entry, path);
    List<XmlNode> details = entry.all("NtryDtls/TxDtls");
    LocalDate day = CamtValues.date(entry, path, told);
    return Optional.of(
        new BankEntry(
            amount,
            incoming,
            transactions(entry, details, amount, incoming, day),
            entry.text("AcctSvcrRef").flatMap(BankReference::of)));
  }

  private static List<BankTransaction> transactions(
      XmlNode entry, List<XmlNode> details, Money amount, boolean incoming, LocalDate day) {
    Optional<CamtAmounts> amounts =
        details.isEmpty() ? Optional.empty() : CamtAmounts.of(entry, details, amount);
    if (amounts.isEmpty()) {
      // A single detail is the whole entry: some banks repeat no amount there, or the payer's own.
      return details.size() <= 1
          ? List.of(
              transaction(
                  entry, details.isEmpty() ? entry : details.getFirst(), amount, incoming, day))
          : List.of(batch(entry, details, amount, incoming, day));
    }
    List<BankTransaction> found = new ArrayList<>();
    for (int i = 0; i < details.size(); i++) {
      Money part = amounts.get().parts().get(i);
      found.add(
          transaction(
              entry,
              details.get(i),
              part.isNegative() ? part.negated() : part,
              incoming != part.isNegative(),
              day));
    }
    if (!amounts.get().charges().isZero()) {
      found.add(found.getFirst().charges(amounts.get().charges()));
    }
    return found;
  }

  private static BankTransaction transaction(
      XmlNode entry, XmlNode detail, Money amount, boolean incoming, LocalDate day) {
    Payer payer =
        new Payer(
            detail.text("RltdPties/Dbtr/Pty/Nm", "RltdPties/Dbtr/Nm", "RltdPties/UltmtDbtr/Nm"),
            detail.text("RltdPties/DbtrAcct/Id/IBAN", "RltdPties/DbtrAcct/Id/Othr/Id"));
    Optional<Money> original =
        CamtValues.in(amount, detail.one("AmtDtls/InstdAmt/Amt"))
            .or(() -> CamtValues.in(amount, detail.one("RtrInf/OrgnlAmt")));
    Return back =
        new Return(
            returned(entry, detail), detail.text("RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry"), original);
    return new BankTransaction(
        reference(entry, detail), incoming, amount, day, details(entry, detail), payer, back);
  }

  /** Parts that do not account for the whole: one movement, with their texts for a person. */
  private static BankTransaction batch(
      XmlNode entry, List<XmlNode> details, Money amount, boolean incoming, LocalDate day) {
    List<String> texts =
        details.stream()
            .flatMap(detail -> lines(entry, detail))
            .distinct()
            .limit(LINES_OF_BATCH)
            .toList();
    return new BankTransaction(
        entry.text("AcctSvcrRef").flatMap(BankReference::of),
        incoming,
        amount,
        day,
        PaymentDetails.of(texts),
        Payer.UNKNOWN,
        new Return(returned(entry, details.getFirst()), Optional.empty(), Optional.empty()),
        Nature.BATCH);
  }

  private static Stream<String> lines(XmlNode entry, XmlNode detail) {
    PaymentDetails part = details(entry, detail);
    return Stream.of(part.creditorReferences(), part.texts(), part.endToEndId().stream().toList())
        .flatMap(List::stream);
  }

  private static PaymentDetails details(XmlNode entry, XmlNode detail) {
    return new PaymentDetails(
        detail.text("Refs/EndToEndId").flatMap(BankReference::of),
        detail.text("Refs/MndtId"),
        detail.all("RmtInf/Strd").stream().map(CamtEntries::structured).toList(),
        texts(entry, detail));
  }

  private static StructuredRemittance structured(XmlNode part) {
    return new StructuredRemittance(
        part.text("CdtrRefInf/Ref"),
        part.texts("RfrdDocInf/Nb"),
        part.one("RfrdDocAmt/RmtdAmt")
            .or(() -> part.one("RfrdDocAmt/RmtdAmtAndTp/Amt"))
            .or(() -> part.one("RfrdDocAmt/DuePyblAmt"))
            .flatMap(CamtEntries::remitted));
  }

  private static Optional<Money> remitted(XmlNode amount) {
    try {
      return Optional.of(Money.of(amount.text(), String.valueOf(amount.currency())));
    } catch (IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }

  /** What the payer wrote; where it wrote nothing, what the bank says about the entry. */
  private static List<String> texts(XmlNode entry, XmlNode detail) {
    List<String> written =
        Stream.of(detail.texts("RmtInf/Ustrd"), detail.texts("RmtInf/Strd/AddtlRmtInf"))
            .flatMap(List::stream)
            .toList();
    return written.isEmpty()
        ? detail.text("AddtlTxInf").or(() -> entry.text("AddtlNtryInf")).stream().toList()
        : written;
  }

  /** The detail's reference is the surer one: an entry's stands for all of its details. */
  private static Optional<String> reference(XmlNode entry, XmlNode detail) {
    return detail
        .text("Refs/AcctSvcrRef")
        .flatMap(BankReference::of)
        .or(() -> entry.text("AcctSvcrRef").flatMap(BankReference::of));
  }

  /** Many banks leave out the indicator of reversal and give the reason or the code alone. */
  private static boolean returned(XmlNode entry, XmlNode detail) {
    return entry.text("RvslInd").map(Boolean::parseBoolean).orElse(false)
        || detail.one("RtrInf").isPresent()
        || detail
            .text("BkTxCd/Domn/Fmly/SubFmlyCd")
            .or(() -> entry.text("BkTxCd/Domn/Fmly/SubFmlyCd"))
            .filter(RETURNS::contains)
            .isPresent();
  }
}
