package org.encours.invoice.adapter.in.rest.camt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.encours.invoice.domain.bank.BankEntry;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/** One {@code Stmt}, {@code Rpt} or {@code Ntfctn}, an entry at a time. */
final class CamtStatement {

  private final BankStatement.Kind kind;
  private final String path;
  private final List<BankEntry> entries = new ArrayList<>();
  private int page;
  private String id;
  private String account;
  private Optional<Long> sequence = Optional.empty();
  private Optional<LocalDate> closesOn = Optional.empty();
  private Optional<LocalDate> created = Optional.empty();
  private Optional<Money> opening = Optional.empty();
  private Optional<Money> closing = Optional.empty();
  private int seen;

  CamtStatement(BankStatement.Kind kind, int page, String path) {
    this.kind = kind;
    this.page = page;
    this.path = path;
  }

  BankStatement read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        take(xml.getLocalName(), XmlNode.read(xml));
      }
    }
    return new BankStatement(
        new BankStatement.Name(required(id, ".Id"), page),
        kind,
        required(account, ".Acct.Id.IBAN"),
        sequence,
        closesOn,
        opening,
        closing,
        entries);
  }

  private void take(String name, XmlNode node) {
    switch (name) {
      case "Id" -> id = node.text();
      case "StmtPgntn", "RptPgntn", "NtfctnPgntn" -> page = CamtReader.page(node, page);
      case "ElctrncSeqNb", "LglSeqNb" ->
          sequence = sequence.or(() -> CamtValues.number(node.text()));
      case "CreDtTm" -> created = CamtValues.day(node.text());
      case "FrToDt" -> closesOn = node.text("ToDtTm", "ToDt").flatMap(CamtValues::day);
      // Some banks put the IBAN, or a national number, under Othr.
      case "Acct" ->
          account =
              node.text("Id/IBAN", "Id/Othr/Id")
                  .map(text -> text.replaceAll("\\s", "").toUpperCase(Locale.ROOT))
                  .orElse(null);
      case "Bal" -> balance(node);
      case "Ntry" -> {
        CamtEntries.entry(node, path + ".Ntry[" + seen + "]", closesOn.or(() -> created))
            .ifPresent(entries::add);
        seen++;
      }
      default -> {
        // Nothing that says what was booked.
      }
    }
  }

  /** An interim balance of another page (ITBD) is not read: the page's name tells what follows. */
  private void balance(XmlNode node) {
    switch (node.text("Tp/CdOrPrtry/Cd").orElse("")) {
      case "OPBD", "PRCD" -> opening = Optional.of(CamtValues.signed(node, path + ".Bal"));
      case "CLBD" -> {
        closing = Optional.of(CamtValues.signed(node, path + ".Bal"));
        closesOn = node.text("Dt/Dt", "Dt/DtTm").flatMap(CamtValues::day).or(() -> closesOn);
      }
      default -> {
        // Available and expected balances are no money booked.
      }
    }
  }

  private String required(String text, String element) {
    if (text == null || text.isEmpty()) {
      throw new InvalidInput(path + element, "is required");
    }
    return text;
  }
}
