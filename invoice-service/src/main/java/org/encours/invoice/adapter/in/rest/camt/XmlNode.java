package org.encours.invoice.adapter.in.rest.camt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A small piece of a large document: one entry at a time is read whole, by local names, because the
 * versions of the message differ in namespace and in a few steps of depth only.
 */
final class XmlNode {

  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<XmlNode> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private XmlNode(String name) {
    this.name = name;
  }

  /** Reads the element that the reader stands on, to its end. */
  static XmlNode read(XMLStreamReader xml) throws XMLStreamException {
    XmlNode node = new XmlNode(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      node.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        node.children.add(read(xml));
      } else if (xml.isCharacters()) {
        node.text.append(xml.getText());
      }
    }
    return node;
  }

  List<XmlNode> all(String path) {
    List<XmlNode> found = List.of(this);
    for (String step : path.split("/")) {
      found =
          found.stream()
              .flatMap(node -> node.children.stream())
              .filter(child -> child.name.equals(step))
              .toList();
    }
    return found;
  }

  Optional<XmlNode> one(String path) {
    return all(path).stream().findFirst();
  }

  /** The text at the first of the paths that has one. */
  Optional<String> text(String... paths) {
    for (String path : paths) {
      Optional<String> found = one(path).map(XmlNode::text).filter(value -> !value.isEmpty());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  String text() {
    return text.toString().strip();
  }

  String attribute(String attribute) {
    return attributes.get(attribute);
  }
}
