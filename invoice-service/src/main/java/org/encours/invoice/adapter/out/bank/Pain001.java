package org.encours.invoice.adapter.out.bank;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.encours.invoice.application.port.TransferFiles;
import org.encours.invoice.domain.transfer.TransferOrder;
import org.encours.invoice.domain.transfer.TransferOrder.Transfer;

/** Writes pain.001.001.09, each element where the schema has it. */
@Singleton
class Pain001 implements TransferFiles {

  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

  @Override
  public byte[] write(TransferOrder order) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("Document");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeStartElement("CstmrCdtTrfInitn");
      header(xml, order);
      payment(xml, order);
      xml.writeEndDocument();
      xml.close();
      return out.toByteArray();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("an order can be written", impossible);
    }
  }

  private static void header(XMLStreamWriter xml, TransferOrder order) throws XMLStreamException {
    xml.writeStartElement("GrpHdr");
    text(xml, "MsgId", order.messageId());
    text(
        xml,
        "CreDtTm",
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(order.createdAt().atOffset(ZoneOffset.UTC)));
    totals(xml, order);
    xml.writeStartElement("InitgPty");
    text(xml, "Nm", order.payer());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void totals(XMLStreamWriter xml, TransferOrder order) throws XMLStreamException {
    text(xml, "NbOfTxs", Integer.toString(order.transfers().size()));
    text(xml, "CtrlSum", order.sum().toPlainString());
  }

  private static void payment(XMLStreamWriter xml, TransferOrder order) throws XMLStreamException {
    xml.writeStartElement("PmtInf");
    text(xml, "PmtInfId", order.messageId());
    text(xml, "PmtMtd", "TRF");
    text(xml, "BtchBookg", "false");
    totals(xml, order);
    nested(xml, "SEPA", "PmtTpInf", "SvcLvl", "Cd");
    nested(xml, order.executeOn().toString(), "ReqdExctnDt", "Dt");
    nested(xml, order.payer(), "Dbtr", "Nm");
    nested(xml, order.iban(), "DbtrAcct", "Id", "IBAN");
    agent(xml, order.bic());
    text(xml, "ChrgBr", "SLEV");
    for (Transfer transfer : order.transfers()) {
      transfer(xml, transfer);
    }
    xml.writeEndElement();
  }

  private static void agent(XMLStreamWriter xml, Optional<String> bic) throws XMLStreamException {
    if (bic.isPresent()) {
      nested(xml, bic.get(), "DbtrAgt", "FinInstnId", "BICFI");
    } else {
      nested(xml, "NOTPROVIDED", "DbtrAgt", "FinInstnId", "Othr", "Id");
    }
  }

  private static void transfer(XMLStreamWriter xml, Transfer transfer) throws XMLStreamException {
    xml.writeStartElement("CdtTrfTxInf");
    nested(xml, transfer.endToEndId(), "PmtId", "EndToEndId");
    xml.writeStartElement("Amt");
    xml.writeStartElement("InstdAmt");
    xml.writeAttribute("Ccy", "EUR");
    xml.writeCharacters(transfer.amount().toPlainString());
    xml.writeEndElement();
    xml.writeEndElement();
    nested(xml, transfer.name(), "Cdtr", "Nm");
    nested(xml, transfer.iban(), "CdtrAcct", "Id", "IBAN");
    nested(xml, transfer.purpose(), "RmtInf", "Ustrd");
    xml.writeEndElement();
  }

  /** One value inside elements that hold nothing else. */
  private static void nested(XMLStreamWriter xml, String value, String... path)
      throws XMLStreamException {
    for (String name : path) {
      xml.writeStartElement(name);
    }
    xml.writeCharacters(value);
    for (String _ : path) {
      xml.writeEndElement();
    }
  }

  private static void text(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    nested(xml, value, name);
  }
}
