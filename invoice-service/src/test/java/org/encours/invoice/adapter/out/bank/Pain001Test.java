package org.encours.invoice.adapter.out.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.encours.invoice.domain.copy.Papers;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.Refund;
import org.encours.invoice.domain.sample.Samples;
import org.encours.invoice.domain.transfer.TransferOrder;
import org.encours.invoice.domain.transfer.TransferOrder.Payee;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The order of elements and the limits are those of pain.001.001.09 and of SEPA's rulebook. */
class Pain001Test {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
  private static final Instant NOW = Instant.parse("2026-03-19T10:15:30.123Z");

  @Test
  void theFileHasEveryElementWhereTheSchemaHasIt() throws Exception {
    Element document = written(refund("12.50", "Żabka & Söhne Ελλάς"), refund("7.5", "Dupont"));

    assertThat(document.getNamespaceURI())
        .isEqualTo("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09");
    Element order = only(document, "CstmrCdtTrfInitn");
    assertThat(names(order)).containsExactly("GrpHdr", "PmtInf");
    assertThat(names(only(order, "GrpHdr")))
        .containsExactly("MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty");
    Element payment = only(order, "PmtInf");
    assertThat(names(payment))
        .containsExactly(
            "PmtInfId",
            "PmtMtd",
            "BtchBookg",
            "NbOfTxs",
            "CtrlSum",
            "PmtTpInf",
            "ReqdExctnDt",
            "Dbtr",
            "DbtrAcct",
            "DbtrAgt",
            "ChrgBr",
            "CdtTrfTxInf",
            "CdtTrfTxInf");
    assertThat(names(only(payment, "CdtTrfTxInf")))
        .containsExactly("PmtId", "Amt", "Cdtr", "CdtrAcct", "RmtInf");
    assertThat(only(payment, "NbOfTxs").getTextContent()).isEqualTo("2");
    assertThat(only(payment, "CtrlSum").getTextContent()).isEqualTo("20.00");
    assertThat(only(payment, "ReqdExctnDt").getTextContent()).isEqualTo("2026-03-20");
    assertThat(only(only(order, "GrpHdr"), "CreDtTm").getTextContent())
        .isEqualTo("2026-03-19T10:15:30Z");
  }

  @Test
  void namesAreWrittenInLettersThatEveryBankTakes() throws Exception {
    Element payment =
        only(
            only(written(refund("1.00", "Żabka & Söhne Ελλάς ".repeat(9))), "CstmrCdtTrfInitn"),
            "PmtInf");

    String name = only(only(payment, "CdtTrfTxInf"), "Cdtr").getTextContent();

    assertThat(name).startsWith("Zabka + Sohne .....").hasSizeLessThanOrEqualTo(70);
    assertThat(name).matches("[A-Za-z0-9/\\-?:().,'+ ]+");
  }

  @Test
  void theSameRefundsAreTheSameMessage() throws Exception {
    Payee refund = refund("1.00", "Dupont");
    String first = id(written(refund));

    assertThat(id(written(refund))).isEqualTo(first).hasSizeLessThanOrEqualTo(35);
    assertThat(id(written(refund, refund("2.00", "Martin")))).isNotEqualTo(first);
  }

  @Test
  void onlyEuroToAKnownAccountIsCarried() {
    assertThat(TransferOrder.canCarry(refund("1.00", "Dupont").refund())).isTrue();
    assertThat(
            TransferOrder.canCarry(
                refund(Money.of("1.00", "USD"), Optional.of("BE21001234567803"))))
        .isFalse();
    assertThat(TransferOrder.canCarry(refund(Money.of("1.00", "EUR"), Optional.empty()))).isFalse();
  }

  private static Payee refund(String amount, String name) {
    return new Payee(refund(Money.of(amount, "EUR"), Optional.of("BE21001234567803")), name);
  }

  private static Refund refund(Money amount, Optional<String> iban) {
    return new Refund(
        UUID.randomUUID(),
        Samples.bakery().creditor(),
        new DebtorKey(UUID.randomUUID(), "C-1"),
        amount,
        iban,
        DAY,
        "paid twice",
        List.of());
  }

  private static Element written(Payee... payees) throws Exception {
    byte[] file =
        new Pain001().write(TransferOrder.of(Papers.creditor("BE"), DAY, List.of(payees), NOW));
    assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("<?xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file)).getDocumentElement();
  }

  private static String id(Element document) {
    return only(only(only(document, "CstmrCdtTrfInitn"), "GrpHdr"), "MsgId").getTextContent();
  }

  private static Element only(Element parent, String name) {
    return children(parent).stream()
        .filter(child -> child.getLocalName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Element parent) {
    return children(parent).stream().map(Node::getLocalName).toList();
  }

  private static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      found.add((Element) node);
    }
    return found;
  }
}
