package org.encours.invoice.adapter.in.rest.ubl;

import javax.xml.parsers.ParserConfigurationException;
import org.encours.platform.problems.InvalidInput;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The envelope in which Peppol carries a document: a Standard Business Document with its header.
 */
final class Envelope {

  private static final String NAMESPACE =
      "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";

  private Envelope() {}

  /** The document within, or the document itself where there is no envelope. */
  static Document open(Document xml) {
    return NAMESPACE.equals(xml.getDocumentElement().getNamespaceURI()) ? content(xml) : xml;
  }

  private static Document content(Document envelope) {
    for (Node node = envelope.getDocumentElement().getFirstChild();
        node != null;
        node = node.getNextSibling()) {
      if (node instanceof Element element && !NAMESPACE.equals(element.getNamespaceURI())) {
        return alone(element);
      }
    }
    throw new InvalidInput("", "the envelope (SBDH) holds no document");
  }

  private static Document alone(Element element) {
    try {
      Document document = UblXml.empty();
      document.appendChild(document.importNode(element, true));
      return document;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
