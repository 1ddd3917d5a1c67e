package org.encours.invoice.adapter.in.rest.ubl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that a stranger may have written: no document type, no entity, nothing fetched. */
final class UblXml {

  private UblXml() {}

  /**
   * @throws UnreadableXml when it is not well-formed or has a document type declaration
   */
  static Document parse(byte[] content) {
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setErrorHandler(new Throwing());
      return builder.parse(new ByteArrayInputStream(content));
    } catch (SAXParseException malformed) {
      throw new UnreadableXml(
          "line %d: %s".formatted(malformed.getLineNumber(), malformed.getMessage()));
    } catch (SAXException | IOException malformed) {
      throw new UnreadableXml(malformed.getMessage());
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Document empty() throws ParserConfigurationException {
    return factory().newDocumentBuilder().newDocument();
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    return factory;
  }

  /** The parser's own would print to the console. */
  private static final class Throwing implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {
      // Nothing that a warning says makes a document unreadable.
    }

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}
