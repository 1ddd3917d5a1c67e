package org.encours.invoice.adapter.in.rest.camt;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.invoice.domain.bank.BankEntry;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/** From an {@code Ntry} to an entry; the paths differ a little between versions 02 and 08. */
final class CamtEntries {

  /** Bank transaction codes (ISO 20022) of debits unpaid, refunded or recalled, and transfers. */
  private static final Set<String> RETURNS = Set.of("UPDD", "PRDD", "RCDD", "RRTN", "RPCR");

  private CamtEntries() {}

  /** Nothing for an entry that is not booked yet: only what is booked counts. */
  static Optional<BankEntry> entry(XmlNode entry, String statement, int index, String path) {
    if (!entry.text("Sts/Cd", "Sts").orElse("BOOK").equals("BOOK")) {
      return Optional.empty();
    }
    Money amount = money(entry.one("Amt"), path + ".Amt");
    boolean incoming = incoming(entry, path);
    List<XmlNode> details = entry.all("NtryDtls/TxDtls");
    List<BankTransaction> transactions = new ArrayList<>();
    if (details.isEmpty() || details.size() == 1) {
      // A single detail is the whole entry: some banks repeat no amount there, or the payer's own.
      XmlNode detail = details.isEmpty() ? entry : details.getFirst();
      transactions.add(
          transaction(
              entry, detail, amount, incoming, key(entry, detail, statement, index, 0), path));
    } else {
      for (int i = 0; i < details.size(); i++) {
        XmlNode detail = details.get(i);
        Money part =
            money(
                detail.one("Amt").or(() -> detail.one("AmtDtls/TxAmt/Amt")),
                path + ".TxDtls[" + i + "].Amt");
        boolean in = detail.text("CdtDbtInd").isEmpty() ? incoming : incoming(detail, path);
        transactions.add(
            transaction(entry, detail, part, in, key(entry, detail, statement, index, i), path));
      }
    }
    return Optional.of(new BankEntry(amount, incoming, transactions));
  }

  private static BankTransaction transaction(
      XmlNode entry, XmlNode detail, Money amount, boolean incoming, String key, String path) {
    return new BankTransaction(
        key,
        incoming,
        entry.text("RvslInd").map(Boolean::parseBoolean).orElse(false),
        amount,
        date(entry, path),
        detail.text("RmtInf/Strd/CdtrRefInf/Ref"),
        detail.text("Refs/EndToEndId").filter(id -> !id.equals("NOTPROVIDED")),
        texts(entry, detail),
        detail.text("RltdPties/Dbtr/Pty/Nm", "RltdPties/Dbtr/Nm"),
        detail.text("RltdPties/DbtrAcct/Id/IBAN"),
        detail.text("RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry"),
        new BankTransaction.Debit(
            detail.text("Refs/MndtId"), returned(entry, detail), original(detail, path)));
  }

  /** Many banks leave out the indicator of reversal and give the reason or the code alone. */
  private static boolean returned(XmlNode entry, XmlNode detail) {
    return detail.one("RtrInf").isPresent()
        || detail
            .text("BkTxCd/Domn/Fmly/SubFmlyCd")
            .or(() -> entry.text("BkTxCd/Domn/Fmly/SubFmlyCd"))
            .filter(RETURNS::contains)
            .isPresent();
  }

  private static Optional<Money> original(XmlNode detail, String path) {
    return detail
        .one("AmtDtls/InstdAmt/Amt")
        .map(amount -> money(Optional.of(amount), path + ".AmtDtls.InstdAmt.Amt"));
  }

  /** What the payer wrote; where it wrote nothing, what the bank says about the entry. */
  private static List<String> texts(XmlNode entry, XmlNode detail) {
    List<String> written = detail.all("RmtInf/Ustrd").stream().map(XmlNode::text).toList();
    return written.isEmpty()
        ? detail.text("AddtlTxInf").or(() -> entry.text("AddtlNtryInf")).stream().toList()
        : written;
  }

  /**
   * The bank's own reference where it gives one, so that overlapping statements are seen; else the
   * place within the statement.
   */
  private static String key(XmlNode entry, XmlNode detail, String statement, int index, int part) {
    return detail
        .text("Refs/AcctSvcrRef")
        .or(() -> entry.text("AcctSvcrRef").map(reference -> reference + ":" + part))
        .orElseGet(
            () ->
                statement
                    + ":"
                    + entry.text("NtryRef").orElse(Integer.toString(index))
                    + ":"
                    + part);
  }

  /** Nothing for what is no number: it is no reason to refuse the money. */
  static Optional<Long> number(XmlNode node) {
    return node.text().matches("\\d{1,18}")
        ? Optional.of(Long.valueOf(node.text()))
        : Optional.empty();
  }

  /** The day of a date or a time; nothing for what is neither. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
    } catch (DateTimeParseException wrong) {
      return Optional.empty();
    }
  }

  static Money signed(XmlNode balance, String path) {
    Money amount = money(balance.one("Amt"), path + ".Amt");
    return incoming(balance, path) ? amount : amount.negated();
  }

  private static boolean incoming(XmlNode node, String path) {
    return switch (node.text("CdtDbtInd").orElse("")) {
      case "CRDT" -> true;
      case "DBIT" -> false;
      default -> throw new InvalidInput(path + ".CdtDbtInd", "must be CRDT or DBIT");
    };
  }

  private static Money money(Optional<XmlNode> amount, String path) {
    XmlNode node = amount.orElseThrow(() -> new InvalidInput(path, "is required"));
    try {
      Money money = Money.of(node.text(), String.valueOf(node.attribute("Ccy")));
      if (money.isNegative()) {
        throw new InvalidInput(path, "is positive; CdtDbtInd gives the direction");
      }
      return money;
    } catch (IllegalArgumentException wrong) {
      throw new InvalidInput(
          path, "'" + node.text() + " " + node.attribute("Ccy") + "' is no amount of money");
    }
  }

  private static LocalDate date(XmlNode entry, String path) {
    String text =
        entry
            .text("ValDt/Dt", "ValDt/DtTm", "BookgDt/Dt", "BookgDt/DtTm")
            .orElseThrow(() -> new InvalidInput(path + ".ValDt", "is required"));
    return day(text)
        .orElseThrow(() -> new InvalidInput(path + ".ValDt", "'" + text + "' is no date"));
  }
}
