package org.encours.invoice.adapter.in.rest.camt;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.platform.problems.InvalidInput;

/**
 * Reads what banks report in ISO 20022 as a stream: statements (camt.053), reports during the day
 * (camt.052) and notifications of single movements (camt.054), versions 001.02 to 001.13.
 */
public final class CamtReader {

  /** The body is no XML that we read. Becomes a 400. */
  public static final class UnreadableStatement extends RuntimeException {
    UnreadableStatement(String why) {
      super(why);
    }
  }

  private static final Pattern NAMESPACE =
      Pattern.compile(
          "urn:(?:iso:std:)?iso:20022:tech:xsd:camt\\.05([234])\\.001\\.(0[2-9]|1[0-3])");

  private CamtReader() {}

  /**
   * @throws UnreadableStatement when it is not well-formed or has a document type
   * @throws InvalidInput when it is another message, or a value is not what its element takes
   */
  public static List<BankStatement> read(InputStream in) {
    try {
      return read(factory().createXMLStreamReader(in));
    } catch (XMLStreamException malformed) {
      throw new UnreadableStatement(
          "line %d: %s"
              .formatted(
                  malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber(),
                  malformed.getMessage().lines().reduce((first, last) -> last).orElse("")));
    }
  }

  private static List<BankStatement> read(XMLStreamReader xml) throws XMLStreamException {
    List<BankStatement> statements = new ArrayList<>();
    boolean rootSeen = false;
    String message = "";
    int page = 1;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.DTD) {
        throw new UnreadableStatement("a document type declaration is not accepted");
      }
      if (xml.isStartElement()) {
        String name = xml.getLocalName();
        if (!rootSeen) {
          message = message(xml);
          rootSeen = true;
        } else if (name.equals("MsgPgntn")) {
          page = page(XmlNode.read(xml), page);
        } else if (name.equals(message)) {
          String path = name + "[" + statements.size() + "]";
          statements.add(new CamtStatement(kind(name), page, path).read(xml));
        }
      }
    }
    return statements;
  }

  static int page(XmlNode pagination, int otherwise) {
    return pagination
        .text("PgNb")
        .flatMap(CamtValues::number)
        .filter(number -> number >= 1 && number <= 99_999)
        .map(Long::intValue)
        .orElse(otherwise);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Pieces of a long text are put together with a limit, not by the parser without one.
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** The element that tells of one account, by the kind of message. */
  private static String message(XMLStreamReader xml) {
    String namespace = String.valueOf(xml.getNamespaceURI());
    Matcher known = NAMESPACE.matcher(namespace);
    if (!known.matches()) {
      throw new InvalidInput(
          "", "the root is in " + namespace + ", not camt.052, 053 or 054, version 001.02 to .13");
    }
    return switch (known.group(1)) {
      case "2" -> "Rpt";
      case "3" -> "Stmt";
      default -> "Ntfctn";
    };
  }

  private static BankStatement.Kind kind(String message) {
    return message.equals("Stmt") ? BankStatement.Kind.STATEMENT : BankStatement.Kind.REPORT;
  }
}
