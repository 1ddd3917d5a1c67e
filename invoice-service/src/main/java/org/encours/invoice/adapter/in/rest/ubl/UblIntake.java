package org.encours.invoice.adapter.in.rest.ubl;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import org.encours.invoice.application.ReceivedDocument;
import org.encours.invoice.domain.Address;
import org.encours.invoice.domain.Contact;
import org.encours.invoice.domain.InvoiceDraft;
import org.encours.invoice.domain.InvoiceLine;
import org.encours.invoice.domain.PaymentTerms;
import org.encours.invoice.domain.Violations;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/** From a UBL document to what the ledger takes in. */
public final class UblIntake {

  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,3})\\s*(?:days|jours|dagen|tage)", Pattern.CASE_INSENSITIVE);

  private UblIntake() {}

  /**
   * @throws UnreadableXml when it is no XML that we read
   * @throws InvalidInput naming every rule of EN 16931 that it breaks
   */
  public static ReceivedDocument read(byte[] content) {
    UblDocument document = UblReader.read(UblXml.parse(content));
    Violations violations = UblRules.check(document);
    Optional<Money> due =
        violations.read("LegalMonetaryTotal.PayableAmount", () -> payable(document));
    if (!violations.none()) {
      throw new InvalidInput(violations.list());
    }
    return new ReceivedDocument(
        numbers(document.supplier()),
        buyer(document.customer()),
        what(document, due.orElseThrow()),
        (document.credit() ? "credit-note-" : "invoice-") + document.number() + ".xml",
        content);
  }

  private static Money payable(UblDocument document) {
    var amount = document.totals().getPayableAmount();
    if (!Objects.equals(amount.getCurrencyID(), document.currency())) {
      throw new IllegalArgumentException(
          "PEPPOL-EN16931-R051: must be in the document's currency " + document.currency());
    }
    try {
      return new Money(amount.getValue(), Currency.getInstance(document.currency()));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          unknown.getMessage() == null
              ? "BR-CL-04: " + document.currency() + " is no currency of ISO 4217"
              : unknown.getMessage(),
          unknown);
    }
  }

  private static ReceivedDocument.Content what(UblDocument document, Money due) {
    if (document.credit() && due.isNegative()) {
      throw new InvalidInput(
          "LegalMonetaryTotal.PayableAmount", "a credit note gives back a positive amount");
    }
    // An invoice of a negative amount is the other way of the specification to take one back.
    if (document.credit() || due.isNegative()) {
      return new ReceivedDocument.TakenBack(
          document.number(),
          document.preceding(),
          document.issueDate(),
          due.isNegative() ? due.negated() : due);
    }
    return new ReceivedDocument.Bill(
        new InvoiceDraft(
            document.number(),
            document.issueDate(),
            document.delivered(),
            document.dueDate(),
            document.dueDate().isPresent() ? Optional.empty() : terms(document),
            List.of(),
            document.currency(),
            lines(document),
            Optional.of(due),
            reference(document),
            document.orderReference()));
  }

  /** The days that the terms' text names, where no date is given. */
  private static Optional<PaymentTerms> terms(UblDocument document) {
    return document.paymentTerms().stream()
        .map(DAYS::matcher)
        .filter(Matcher::find)
        .map(found -> PaymentTerms.net(Integer.parseInt(found.group(1))))
        .findFirst();
  }

  /** For people to read; what is due stands in the totals. All or none, so that none misleads. */
  private static List<InvoiceLine> lines(UblDocument document) {
    boolean readable =
        document.lines().stream()
            .allMatch(
                line ->
                    line.name() != null
                        && line.price() != null
                        && line.price().signum() >= 0
                        && line.quantity().signum() != 0);
    return readable
        ? document.lines().stream()
            .map(
                line ->
                    new InvoiceLine(
                        line.name(),
                        line.quantity(),
                        line.price(),
                        line.rate() == null ? BigDecimal.ZERO : line.rate()))
            .toList()
        : List.of();
  }

  private static Optional<String> reference(UblDocument document) {
    return document.paymentMeans().stream()
        .flatMap(means -> means.getPaymentID().stream())
        .map(id -> id.getValue())
        .filter(text -> text != null && !text.isBlank())
        .findFirst();
  }

  private static Set<String> numbers(PartyType party) {
    Set<String> numbers = new HashSet<>();
    legal(party).map(UblIntake::compact).ifPresent(numbers::add);
    vat(party).map(UblIntake::compact).ifPresent(numbers::add);
    return numbers;
  }

  private static String compact(String number) {
    return number.replaceAll("[\\s.\\-]", "").toUpperCase(Locale.ROOT);
  }

  private static Optional<String> legal(PartyType party) {
    return party.getPartyLegalEntity().stream()
        .map(PartyLegalEntityType::getCompanyIDValue)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Optional<String> vat(PartyType party) {
    return party.getPartyTaxScheme().stream()
        .filter(
            scheme ->
                scheme.getTaxScheme() != null && "VAT".equals(scheme.getTaxScheme().getIDValue()))
        .map(PartyTaxSchemeType::getCompanyIDValue)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static ReceivedDocument.Buyer buyer(PartyType party) {
    String name =
        Stream.concat(
                party.getPartyLegalEntity().stream()
                    .map(PartyLegalEntityType::getRegistrationNameValue),
                party.getPartyName().stream().map(each -> each.getNameValue()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "AccountingCustomerParty", "BR-07: the buyer's name is required (BT-44)"));
    AddressType address = party.getPostalAddress();
    if (address == null
        || address.getCountry() == null
        || address.getCountry().getIdentificationCodeValue() == null) {
      throw new InvalidInput(
          "AccountingCustomerParty.PostalAddress",
          "BR-11: the buyer's country is required (BT-55)");
    }
    String country = address.getCountry().getIdentificationCodeValue();
    return new ReceivedDocument.Buyer(
        name,
        country,
        legal(party),
        vat(party),
        Optional.ofNullable(party.getEndpointIDValue()),
        address(address, country),
        contact(party));
  }

  /** Street and town may be missing in EN 16931; what is missing is said so. */
  private static Address address(AddressType address, String country) {
    return new Address(
        given(address.getStreetNameValue()),
        given(address.getPostalZoneValue()),
        given(address.getCityNameValue()),
        country);
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? "-" : text;
  }

  private static Optional<Contact> contact(PartyType party) {
    return Optional.ofNullable(party.getContact())
        .filter(who -> who.getNameValue() != null || who.getElectronicMailValue() != null)
        .map(
            who ->
                new Contact(
                    who.getNameValue() == null ? who.getElectronicMailValue() : who.getNameValue(),
                    "invoicing",
                    Optional.ofNullable(who.getElectronicMailValue()),
                    Optional.ofNullable(who.getTelephoneValue())));
  }
}
