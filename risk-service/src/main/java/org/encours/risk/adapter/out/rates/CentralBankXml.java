package org.encours.risk.adapter.out.rates;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * {@code <Cube time="2026-11-20"><Cube currency="USD" rate="1.0512"/>…</Cube>}, one such cube a
 * day. Document types and external entities are not read.
 */
final class CentralBankXml {

  private CentralBankXml() {}

  static List<Published> read(Path file) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream bytes = Files.newInputStream(file)) {
      return read(factory.createXMLStreamReader(bytes));
    }
  }

  private static List<Published> read(XMLStreamReader xml) throws XMLStreamException {
    List<Published> found = new ArrayList<>();
    LocalDate on = null;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Cube")) {
        String time = xml.getAttributeValue(null, "time");
        String currency = xml.getAttributeValue(null, "currency");
        on = time == null ? on : LocalDate.parse(time);
        if (currency != null) {
          found.add(
              new Published(on, currency, new BigDecimal(xml.getAttributeValue(null, "rate"))));
        }
      }
    }
    if (found.isEmpty() || found.stream().anyMatch(each -> each.on() == null)) {
      throw new IllegalArgumentException("it tells no rates of a day");
    }
    return found;
  }
}
