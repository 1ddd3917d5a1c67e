package org.encours.invoice.adapter.in.rest.ubl;

import com.helger.cii.d16b.CIID16BCrossIndustryInvoiceTypeMarshaller;
import com.helger.diagnostics.error.list.ErrorList;
import com.helger.en16931.cii2ubl.CIIToUBL21Converter;
import java.util.Locale;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.encours.kernel.Violation;
import org.encours.platform.problems.InvalidInput;
import org.w3c.dom.Document;

/**
 * Reads the other syntax of EN 16931, UN/CEFACT's Cross Industry Invoice, by turning it into UBL
 * with a library of the field: everything after that is one way.
 */
final class CiiReader {

  static final String NAMESPACE = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100";

  private CiiReader() {}

  static UblDocument read(Document xml) {
    ErrorList errors = new ErrorList();
    var invoice =
        new CIID16BCrossIndustryInvoiceTypeMarshaller().setCollectErrors(errors).read(xml);
    if (invoice == null) {
      throw refused(errors);
    }
    ErrorList conversion = new ErrorList();
    return switch (turned(invoice, conversion)) {
      case InvoiceType bill -> UblReader.of(bill);
      case CreditNoteType note -> UblReader.of(note);
      case null, default -> throw refused(conversion);
    };
  }

  /** The converter expects what EN 16931 requires: what is missing may end in its own exception. */
  private static Object turned(
      un.unece.uncefact.data.standard.crossindustryinvoice._100.CrossIndustryInvoiceType invoice,
      ErrorList errors) {
    try {
      return new CIIToUBL21Converter().convertCIItoUBL(invoice, errors);
    } catch (RuntimeException incomplete) {
      throw new InvalidInput(
          "", "cannot be read as an invoice of EN 16931: a required part is missing");
    }
  }

  private static InvalidInput refused(ErrorList errors) {
    var all =
        errors.getAllErrors().stream()
            .map(error -> new Violation("", String.valueOf(error.getErrorText(Locale.ROOT))))
            .toList();
    return all.isEmpty()
        ? new InvalidInput("", "is no invoice of EN 16931")
        : new InvalidInput(all);
  }
}
