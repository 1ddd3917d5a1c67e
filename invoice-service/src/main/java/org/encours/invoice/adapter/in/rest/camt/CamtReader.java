package org.encours.invoice.adapter.in.rest.camt;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.encours.invoice.domain.bank.BankEntry;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/** Reads ISO 20022 camt.053, versions 001.02 to 001.13, as a stream. */
public final class CamtReader {

  /** The body is no XML that we read. Becomes a 400. */
  public static final class UnreadableStatement extends RuntimeException {
    UnreadableStatement(String why) {
      super(why);
    }
  }

  private static final String NAMESPACE =
      "urn:iso:std:iso:20022:tech:xsd:camt\\.053\\.001\\.(0[2-9]|1[0-3])";

  private CamtReader() {}

  /**
   * @throws UnreadableStatement when it is not well-formed or has a document type
   * @throws InvalidInput when it is another message, or a value is not what its element takes
   */
  public static List<BankStatement> read(InputStream in) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      List<BankStatement> statements = new ArrayList<>();
      boolean rootSeen = false;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.DTD) {
          throw new UnreadableStatement("a document type declaration is not accepted");
        }
        if (xml.isStartElement()) {
          if (!rootSeen) {
            checkRoot(xml);
            rootSeen = true;
          } else if (xml.getLocalName().equals("Stmt")) {
            statements.add(statement(xml, "Stmt[" + statements.size() + "]"));
          }
        }
      }
      return statements;
    } catch (XMLStreamException malformed) {
      throw new UnreadableStatement(
          "line %d: %s"
              .formatted(
                  malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber(),
                  malformed.getMessage().lines().reduce((first, last) -> last).orElse("")));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static void checkRoot(XMLStreamReader xml) {
    String namespace = String.valueOf(xml.getNamespaceURI());
    if (!namespace.matches(NAMESPACE)) {
      throw new InvalidInput(
          "", "the root is in " + namespace + ", not camt.053.001.02 to camt.053.001.13");
    }
  }

  private static BankStatement statement(XMLStreamReader xml, String path)
      throws XMLStreamException {
    String id = null;
    String iban = null;
    Optional<Long> sequence = Optional.empty();
    Optional<LocalDate> closesOn = Optional.empty();
    Optional<Money> opening = Optional.empty();
    Optional<Money> closing = Optional.empty();
    List<BankEntry> entries = new ArrayList<>();
    int index = 0;
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (!xml.isStartElement()) {
        continue;
      }
      XmlNode node;
      switch (xml.getLocalName()) {
        case "Id" -> id = XmlNode.read(xml).text();
        case "ElctrncSeqNb", "LglSeqNb" -> {
          Optional<Long> number = CamtEntries.number(XmlNode.read(xml));
          sequence = sequence.or(() -> number);
        }
        case "FrToDt" ->
            closesOn = XmlNode.read(xml).text("ToDtTm", "ToDt").flatMap(CamtEntries::day);
        case "Acct" -> iban = XmlNode.read(xml).text("Id/IBAN").orElse(null);
        case "Bal" -> {
          node = XmlNode.read(xml);
          String type = node.text("Tp/CdOrPrtry/Cd").orElse("");
          if (type.equals("OPBD") || type.equals("PRCD")) {
            opening = Optional.of(CamtEntries.signed(node, path + ".Bal"));
          } else if (type.equals("CLBD")) {
            closing = Optional.of(CamtEntries.signed(node, path + ".Bal"));
            Optional<LocalDate> on = node.text("Dt/Dt", "Dt/DtTm").flatMap(CamtEntries::day);
            if (on.isPresent()) {
              closesOn = on;
            }
          }
        }
        case "Ntry" -> {
          CamtEntries.entry(
                  XmlNode.read(xml),
                  required(id, path + ".Id"),
                  index,
                  path + ".Ntry[" + index + "]")
              .ifPresent(entries::add);
          index++;
        }
        default -> XmlNode.read(xml);
      }
    }
    return new BankStatement(
        required(id, path + ".Id"),
        required(iban, path + ".Acct.Id.IBAN"),
        sequence,
        closesOn,
        opening,
        closing,
        entries);
  }

  private static String required(String text, String path) {
    if (text == null || text.isEmpty()) {
      throw new InvalidInput(path, "is required");
    }
    return text;
  }
}
