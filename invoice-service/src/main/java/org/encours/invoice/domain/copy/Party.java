package org.encours.invoice.domain.copy;

import java.util.Map;
import java.util.Optional;
import org.encours.invoice.domain.identity.VatNumber;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Contact;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;

/**
 * Seller or buyer on a paper.
 *
 * @param endpoint where electronic invoices reach it, where it has such an address
 */
public record Party(
    String name,
    String country,
    Address address,
    Optional<String> enterpriseNumber,
    Optional<String> vatNumber,
    Optional<Endpoint> endpoint,
    Optional<String> email,
    Optional<String> phone) {

  /**
   * An electronic address (BT-34, BT-49).
   *
   * @param scheme of the Electronic Address Scheme list, for example 0208 for Belgian numbers
   */
  public record Endpoint(String scheme, String id) {}

  /** Schemes by which an enterprise is reached by its VAT number. */
  private static final Map<String, String> BY_VAT_NUMBER =
      Map.of("LU", "9938", "NL", "9944", "DE", "9930", "FR", "9957", "ES", "9920", "AT", "9914");

  public static Party of(Creditor creditor) {
    Optional<String> vat =
        creditor.vatNumber().or(() -> derived(creditor.country(), creditor.enterpriseNumber()));
    return new Party(
        creditor.name(),
        creditor.country(),
        creditor.address(),
        Optional.of(creditor.enterpriseNumber()),
        vat,
        endpoint(creditor.country(), Optional.of(creditor.enterpriseNumber()), vat),
        Optional.of(creditor.email()),
        Optional.of(creditor.phone()));
  }

  public static Party of(Debtor debtor) {
    Optional<Contact> contact = debtor.contacts().stream().findFirst();
    return new Party(
        debtor.name(),
        debtor.country(),
        debtor.address(),
        debtor.enterpriseNumber(),
        debtor.vatNumber(),
        endpoint(debtor.country(), debtor.enterpriseNumber(), debtor.vatNumber())
            .or(() -> contact.flatMap(Contact::email).map(mail -> new Endpoint("EM", mail))),
        contact.flatMap(Contact::email),
        contact.flatMap(Contact::phone));
  }

  /** The scheme of the enterprise number's register in UBL (ISO 6523), where there is one. */
  public Optional<String> registerScheme() {
    return switch (country) {
      case "BE" -> Optional.of("0208");
      case "FR" -> enterpriseNumber.map(number -> number.length() == 14 ? "0009" : "0002");
      default -> Optional.empty();
    };
  }

  /** An enterprise that charges VAT has the number that follows from its own by law. */
  private static Optional<String> derived(String country, String number) {
    return switch (country) {
      case "BE" -> Optional.of("BE" + number);
      case "FR" ->
          Optional.of(VatNumber.ofSiren(number.substring(0, Math.min(9, number.length()))));
      default -> Optional.empty();
    };
  }

  private static Optional<Endpoint> endpoint(
      String country, Optional<String> number, Optional<String> vat) {
    if (country.equals("BE") && number.isPresent()) {
      return Optional.of(new Endpoint("0208", number.get()));
    }
    if (country.equals("FR") && number.isPresent()) {
      String register = number.get().length() == 14 ? "0009" : "0002";
      return Optional.of(new Endpoint(register, number.get()));
    }
    return vat.filter(known -> BY_VAT_NUMBER.containsKey(country))
        .map(known -> new Endpoint(BY_VAT_NUMBER.get(country), known));
  }
}
