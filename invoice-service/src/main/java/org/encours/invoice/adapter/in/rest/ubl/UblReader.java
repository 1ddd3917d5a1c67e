package org.encours.invoice.adapter.in.rest.ubl;

import com.helger.datetime.xml.XMLOffsetDate;
import com.helger.diagnostics.error.list.ErrorList;
import com.helger.ubl21.UBL21Marshaller;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.encours.kernel.Violation;
import org.encours.platform.problems.InvalidInput;
import org.w3c.dom.Document;

/** Reads UBL 2.1 by its schema with the kept library. */
final class UblReader {

  private static final String INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
  private static final String CREDIT_NOTE =
      "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";

  private static final int LONGEST_REFERENCE = 100;

  private UblReader() {}

  static UblDocument read(Document xml) {
    ErrorList errors = new ErrorList();
    String namespace = String.valueOf(xml.getDocumentElement().getNamespaceURI());
    UblDocument document =
        switch (namespace) {
          case INVOICE ->
              Optional.ofNullable(UBL21Marshaller.invoice().setCollectErrors(errors).read(xml))
                  .map(UblReader::of)
                  .orElse(null);
          case CREDIT_NOTE ->
              Optional.ofNullable(UBL21Marshaller.creditNote().setCollectErrors(errors).read(xml))
                  .map(UblReader::of)
                  .orElse(null);
          case CiiReader.NAMESPACE -> CiiReader.read(xml);
          default ->
              throw new InvalidInput(
                  "",
                  "the root is in "
                      + namespace
                      + ", not a UBL 2.1 Invoice or CreditNote or a Cross Industry Invoice");
        };
    if (document == null) {
      throw new InvalidInput(
          errors.getAllErrors().stream()
              .map(error -> new Violation("", error.getErrorText(Locale.ROOT)))
              .toList());
    }
    return document;
  }

  static UblDocument of(InvoiceType invoice) {
    return new UblDocument(
        false,
        invoice.getInvoiceTypeCodeValue(),
        invoice.getIDValue(),
        date(invoice.getIssueDateValue()),
        Optional.ofNullable(date(invoice.getDueDateValue()))
            .or(() -> due(invoice.getPaymentMeans())),
        invoice.getDocumentCurrencyCodeValue(),
        supplier(invoice.getAccountingSupplierParty()),
        customer(invoice.getAccountingCustomerParty()),
        delivered(invoice.getDelivery()),
        invoice.getPaymentMeans(),
        notes(invoice.getPaymentTerms()),
        invoice.getAllowanceCharge(),
        invoice.getTaxTotal(),
        invoice.getLegalMonetaryTotal(),
        invoice.getInvoiceLine().stream()
            .map(
                line ->
                    line(
                        line.getItem(),
                        line.getInvoicedQuantityValue(),
                        line.getPrice(),
                        line.getLineExtensionAmountValue()))
            .toList(),
        preceding(invoice.getBillingReference()),
        Optional.ofNullable(invoice.getPayeeParty()),
        order(invoice.getOrderReference()),
        given(invoice.getBuyerReferenceValue()));
  }

  static UblDocument of(CreditNoteType note) {
    return new UblDocument(
        true,
        note.getCreditNoteTypeCodeValue(),
        note.getIDValue(),
        date(note.getIssueDateValue()),
        due(note.getPaymentMeans()),
        note.getDocumentCurrencyCodeValue(),
        supplier(note.getAccountingSupplierParty()),
        customer(note.getAccountingCustomerParty()),
        delivered(note.getDelivery()),
        note.getPaymentMeans(),
        notes(note.getPaymentTerms()),
        note.getAllowanceCharge(),
        note.getTaxTotal(),
        note.getLegalMonetaryTotal(),
        note.getCreditNoteLine().stream()
            .map(
                line ->
                    line(
                        line.getItem(),
                        line.getCreditedQuantityValue(),
                        line.getPrice(),
                        line.getLineExtensionAmountValue()))
            .toList(),
        preceding(note.getBillingReference()),
        Optional.ofNullable(note.getPayeeParty()),
        order(note.getOrderReference()),
        given(note.getBuyerReferenceValue()));
  }

  private static UblDocument.Line line(
      ItemType item, BigDecimal quantity, PriceType price, BigDecimal net) {
    return new UblDocument.Line(
        item == null ? null : item.getNameValue(),
        quantity == null ? BigDecimal.ONE : quantity,
        price(price),
        category(item, TaxCategoryType::getIDValue),
        category(item, TaxCategoryType::getPercentValue),
        net);
  }

  private static <T> T category(ItemType item, Function<TaxCategoryType, T> value) {
    return item == null
        ? null
        : item.getClassifiedTaxCategory().stream()
            .map(value)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static Optional<LocalDate> due(List<PaymentMeansType> means) {
    return means.stream()
        .map(PaymentMeansType::getPaymentDueDateValue)
        .filter(Objects::nonNull)
        .map(UblReader::date)
        .findFirst();
  }

  private static BigDecimal price(PriceType price) {
    if (price == null || price.getPriceAmountValue() == null) {
      return null;
    }
    BigDecimal per = price.getBaseQuantityValue();
    return per == null || per.signum() <= 0
        ? price.getPriceAmountValue()
        : price.getPriceAmountValue().divide(per, 8, RoundingMode.HALF_UP);
  }

  private static LocalDate date(XMLOffsetDate date) {
    return date == null ? null : date.toLocalDate();
  }

  private static PartyType supplier(SupplierPartyType supplier) {
    return supplier == null ? null : supplier.getParty();
  }

  private static PartyType customer(CustomerPartyType customer) {
    return customer == null ? null : customer.getParty();
  }

  private static Optional<LocalDate> delivered(List<DeliveryType> deliveries) {
    return deliveries.stream()
        .map(DeliveryType::getActualDeliveryDateValue)
        .filter(Objects::nonNull)
        .map(UblReader::date)
        .max(LocalDate::compareTo);
  }

  private static List<String> notes(List<PaymentTermsType> terms) {
    return terms.stream()
        .flatMap(term -> term.getNote().stream())
        .map(note -> note.getValue())
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<String> preceding(List<BillingReferenceType> references) {
    return references.stream()
        .map(BillingReferenceType::getInvoiceDocumentReference)
        .filter(Objects::nonNull)
        .map(reference -> reference.getIDValue())
        .flatMap(number -> given(number).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> order(OrderReferenceType order) {
    return Optional.ofNullable(order)
        .map(OrderReferenceType::getIDValue)
        .flatMap(UblReader::given)
        // Peppol's own way of saying that there is a sales order only.
        .filter(id -> !id.equals("NA"));
  }

  /** Nothing for what is blank; what is longer than anybody's number is cut. */
  private static Optional<String> given(String text) {
    return Optional.ofNullable(text)
        .map(String::strip)
        .filter(found -> !found.isEmpty())
        .map(found -> found.substring(0, Math.min(LONGEST_REFERENCE, found.length())));
  }
}
