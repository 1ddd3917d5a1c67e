package org.encours.invoice.domain.party;

import java.util.Optional;
import java.util.Set;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.identity.EnterpriseNumber;
import org.encours.invoice.domain.identity.VatNumber;
import org.encours.invoice.domain.input.Texts;
import org.encours.invoice.domain.input.Violations;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;

/**
 * The company that is owed the money. Its country and size choose the law and the letterhead.
 *
 * @param country ISO 3166-1 alpha-2
 * @param iban without blanks, checked mod 97
 * @param language ISO 639-1: fr, nl, de or en
 */
public record Creditor(
    CreditorId id,
    String name,
    String country,
    String enterpriseNumber,
    Optional<String> vatNumber,
    String iban,
    Optional<String> bic,
    Size size,
    Address address,
    String language,
    String email,
    String phone) {

  /** Whether court procedures and laws for small and medium companies are open. */
  public enum Size {
    SME,
    LARGE
  }

  /** The profile with its numbers in stored form, or everything that is wrong with it. */
  public Decision<Creditor, LedgerEvent> registered() {
    Violations violations = new Violations();
    Texts.require(violations, "name", name, 200);
    Texts.requireCountry(violations, "country", country);
    Texts.requireLanguage(violations, "language", language);
    Texts.require(violations, "email", email, 254);
    Texts.allowEmail(violations, "email", email);
    Texts.require(violations, "phone", phone, 40);
    violations.require(size != null, "size", "must be SME or LARGE");
    violations.require(
        bic.isEmpty() || bic.get().matches("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?"),
        "bic",
        "must be a BIC of 8 or 11 characters (ISO 9362)");
    if (address == null) {
      violations.require(false, "address", "is required");
    } else {
      address.check("address", violations);
    }
    Optional<String> number =
        violations.read(
            "enterpriseNumber",
            () -> EnterpriseNumber.parse(country, required(enterpriseNumber, "is required")));
    Optional<String> vat =
        vatNumber.flatMap(text -> violations.read("vatNumber", () -> VatNumber.parse(text)));
    if (!violations.none()) {
      return Decision.refuse(new InvalidCreditor(violations.list()));
    }
    Creditor checked =
        new Creditor(
            id, name, country, number.get(), vat, iban, bic, size, address, language, email, phone);
    return Decision.accept(checked, new PartyEvent.CreditorChanged(checked));
  }

  /** Whether a document that names its seller by these numbers is this creditor's. */
  public boolean isNamedBy(Set<String> numbers) {
    return numbers.stream().anyMatch(this::isOwn);
  }

  private boolean isOwn(String number) {
    boolean enterprise =
        switch (country) {
          // The register's number is the VAT number too.
          case "BE" -> number.equals(enterpriseNumber) || number.equals("BE" + enterpriseNumber);
          // A SIRET is the company's SIREN and one of its establishments.
          case "FR" ->
              number.matches("\\d{9}|\\d{14}")
                  && number.substring(0, 9).equals(enterpriseNumber.substring(0, 9));
          default -> number.equals(enterpriseNumber);
        };
    return enterprise || vatNumber.filter(number::equals).isPresent();
  }

  private static String required(String text, String message) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(message);
    }
    return text;
  }
}
