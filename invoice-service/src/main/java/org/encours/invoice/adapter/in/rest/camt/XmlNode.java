package org.encours.invoice.adapter.in.rest.camt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A small piece of a large document: one entry at a time is read whole, by local names, because the
 * versions of the message differ in namespace and in a few steps of depth only. What a hostile file
 * could make large is bounded: text of one element, depth, and elements of one piece.
 */
final class XmlNode {

  private static final int LONGEST_TEXT = 64 * 1024;
  private static final int DEEPEST = 40;
  private static final int MOST_ELEMENTS = 1_000_000;

  private final String name;
  private final List<XmlNode> children = new ArrayList<>(2);
  private String currency;
  private String text = "";

  private XmlNode(String name) {
    this.name = name;
  }

  /** Reads the element that the reader stands on, to its end. */
  static XmlNode read(XMLStreamReader xml) throws XMLStreamException {
    return read(xml, 0, new int[1]);
  }

  private static XmlNode read(XMLStreamReader xml, int depth, int[] elements)
      throws XMLStreamException {
    XmlNode node = new XmlNode(xml.getLocalName());
    limit(depth < DEEPEST && ++elements[0] <= MOST_ELEMENTS, xml, "is too deep or too large");
    node.currency = xml.getAttributeValue(null, "Ccy");
    StringBuilder text = null;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        node.children.add(read(xml, depth + 1, elements));
      } else if (isText(xml.getEventType())) {
        text = text == null ? new StringBuilder() : text;
        limit(text.length() + xml.getTextLength() <= LONGEST_TEXT, xml, "has more than 64 KiB");
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
    }
    if (text != null) {
      node.text = text.toString().strip();
    }
    return node;
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
  }

  private static void limit(boolean holds, XMLStreamReader xml, String message)
      throws XMLStreamException {
    if (!holds) {
      throw new XMLStreamException("an element " + message, xml.getLocation());
    }
  }

  List<XmlNode> all(String path) {
    List<XmlNode> found = List.of(this);
    for (String step : path.split("/")) {
      List<XmlNode> next = new ArrayList<>();
      for (XmlNode node : found) {
        for (XmlNode child : node.children) {
          if (child.name.equals(step)) {
            next.add(child);
          }
        }
      }
      found = next;
    }
    return found;
  }

  Optional<XmlNode> one(String path) {
    return all(path).stream().findFirst();
  }

  /** The text at the first of the paths that has one. */
  Optional<String> text(String... paths) {
    for (String path : paths) {
      for (XmlNode found : all(path)) {
        if (!found.text.isEmpty()) {
          return Optional.of(found.text);
        }
      }
    }
    return Optional.empty();
  }

  /** Every text at the path. */
  List<String> texts(String path) {
    return all(path).stream().map(XmlNode::text).filter(text -> !text.isEmpty()).toList();
  }

  String text() {
    return text;
  }

  /** The attribute Ccy. */
  String currency() {
    return currency;
  }
}
