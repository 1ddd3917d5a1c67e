package org.encours.invoice.adapter.in.rest.ubl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import org.encours.invoice.application.ReceivedDocument;
import org.encours.invoice.domain.identity.PartyIdentifier;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Contact;

/** Seller and buyer of a UBL document. */
final class UblParties {

  private UblParties() {}

  /**
   * Its enterprise and VAT numbers (BT-30, BT-31). EN 16931 asks for one of them or for another
   * identifier (BR-CO-26), and forbids BT-31 outside VAT (BR-O-02): where both are missing, BT-29
   * names it, else its electronic address (BT-34), which in Peppol is a number of its own. Beside a
   * number neither counts, as companies of a group may share them.
   */
  static Set<String> numbers(PartyType party) {
    if (party == null) {
      return Set.of();
    }
    return Stream.<Supplier<Set<String>>>of(
            () -> compact(Stream.of(legal(party), vat(party)).flatMap(Optional::stream)),
            () ->
                compact(
                    party.getPartyIdentification().stream()
                        .map(PartyIdentificationType::getIDValue)),
            () -> compact(Stream.of(Optional.ofNullable(party.getEndpointIDValue()).orElse(""))))
        .map(Supplier::get)
        .filter(numbers -> !numbers.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private static Set<String> compact(Stream<String> numbers) {
    return numbers
        .filter(number -> number != null && !number.isBlank())
        .map(UblParties::compact)
        .collect(Collectors.toSet());
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

  /** Nothing, and violations, where name or country are missing. */
  static Optional<ReceivedDocument.Buyer> buyer(PartyType party, Violations violations) {
    if (party == null) {
      return Optional.empty();
    }
    Optional<String> name = name(party);
    Optional<String> country =
        Optional.ofNullable(party.getPostalAddress())
            .map(AddressType::getCountry)
            .map(CountryType::getIdentificationCodeValue);
    violations.require(
        name.isPresent(), "AccountingCustomerParty", "BR-07: the buyer's name is required (BT-44)");
    violations.require(
        country.isPresent(),
        "AccountingCustomerParty.PostalAddress",
        "BR-11: the buyer's country is required (BT-55)");
    return name.isEmpty() || country.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReceivedDocument.Buyer(
                name.get(),
                country.get(),
                customerNumbers(party),
                identifiers(party),
                address(party.getPostalAddress(), country.get()),
                contact(party)));
  }

  /** Without a scheme it is the seller's own number of the buyer. */
  private static List<String> customerNumbers(PartyType party) {
    return party.getPartyIdentification().stream()
        .map(PartyIdentificationType::getID)
        .filter(id -> id != null && blank(id.getSchemeID()) && !blank(id.getValue()))
        .map(id -> id.getValue().strip())
        .toList();
  }

  /** Registration, VAT, other identifiers with a scheme, and the electronic address. */
  private static List<PartyIdentifier> identifiers(PartyType party) {
    List<PartyIdentifier> found = new ArrayList<>();
    party.getPartyLegalEntity().stream()
        .map(PartyLegalEntityType::getCompanyID)
        .filter(Objects::nonNull)
        .forEach(id -> add(found, id.getSchemeID(), id.getValue()));
    vat(party).ifPresent(number -> add(found, PartyIdentifier.VAT, number));
    party.getPartyIdentification().stream()
        .map(PartyIdentificationType::getID)
        .filter(id -> id != null && !blank(id.getSchemeID()))
        .forEach(id -> add(found, id.getSchemeID(), id.getValue()));
    if (party.getEndpointID() != null) {
      String value = party.getEndpointID().getValue();
      boolean mail = value != null && value.contains("@");
      add(
          found,
          mail || blank(party.getEndpointID().getSchemeID())
              ? PartyIdentifier.EMAIL
              : party.getEndpointID().getSchemeID(),
          value);
    }
    return List.copyOf(found);
  }

  private static void add(List<PartyIdentifier> found, String scheme, String value) {
    if (!blank(value)) {
      found.add(
          new PartyIdentifier(
              Optional.ofNullable(scheme).map(String::strip).filter(text -> !text.isEmpty()),
              value.strip()));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  /** The name of a payee, and its numbers. */
  static Optional<String> payee(PartyType party) {
    return name(party);
  }

  private static Optional<String> name(PartyType party) {
    return Stream.concat(
            party.getPartyLegalEntity().stream()
                .map(PartyLegalEntityType::getRegistrationNameValue),
            party.getPartyName().stream().map(each -> each.getNameValue()))
        .filter(Objects::nonNull)
        .findFirst();
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
        .filter(who -> !blank(who.getNameValue()) || !blank(who.getElectronicMailValue()))
        .map(
            who ->
                new Contact(
                    blank(who.getNameValue()) ? who.getElectronicMailValue() : who.getNameValue(),
                    "invoicing",
                    Optional.ofNullable(who.getElectronicMailValue()),
                    Optional.ofNullable(who.getTelephoneValue())));
  }
}
