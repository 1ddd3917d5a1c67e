package org.encours.invoice.domain.party;

import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.identity.EnterpriseNumber;
import org.encours.invoice.domain.identity.VatNumber;
import org.encours.invoice.domain.input.Texts;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.terms.AcceptedTerms;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;

/**
 * Who owes the money.
 *
 * @param country ISO 3166-1 alpha-2
 * @param parent reference of the group's head at the same creditor, so that exposure adds up
 */
public record Debtor(
    CreditorId creditor,
    DebtorKey key,
    Kind kind,
    String name,
    String language,
    String country,
    Optional<String> enterpriseNumber,
    Optional<String> vatNumber,
    Address address,
    List<Contact> contacts,
    Optional<AcceptedTerms> terms,
    Optional<String> parent) {

  /** The kind decides which law protects whom. */
  public enum Kind {
    COMPANY,
    CONSUMER,
    PUBLIC_BODY
  }

  public Debtor {
    contacts = List.copyOf(contacts);
  }

  public static boolean isReference(String text) {
    return text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/:-]{0,63}");
  }

  /** The debtor with its numbers in stored form, or everything that is wrong with it. */
  public Decision<Debtor, LedgerEvent> registered(boolean isNew) {
    Violations violations = new Violations();
    violations.require(
        isReference(key.reference()),
        "reference",
        "must have 1 to 64 letters, digits, blanks or . _ / : -");
    violations.require(kind != null, "kind", "must be COMPANY, CONSUMER or PUBLIC_BODY");
    Texts.require(violations, "name", name, 200);
    Texts.requireLanguage(violations, "language", language);
    Texts.requireCountry(violations, "country", country);
    if (address == null) {
      violations.require(false, "address", "is required");
    } else {
      address.check("address", violations);
    }
    for (int i = 0; i < contacts.size(); i++) {
      contacts.get(i).check("contacts[" + i + "]", violations);
    }
    terms.ifPresent(accepted -> accepted.check("terms", violations));
    violations.require(
        parent.isEmpty() || !parent.get().equals(key.reference()),
        "parent",
        "cannot be the debtor itself");
    Optional<String> number =
        enterpriseNumber.flatMap(
            text ->
                violations.read("enterpriseNumber", () -> EnterpriseNumber.parse(country, text)));
    Optional<String> vat =
        vatNumber.flatMap(text -> violations.read("vatNumber", () -> VatNumber.parse(text)));
    if (!violations.none()) {
      return Decision.refuse(new InvalidDebtor(violations.list()));
    }
    Debtor checked =
        new Debtor(
            creditor, key, kind, name, language, country, number, vat, address, contacts, terms,
            parent);
    return Decision.accept(
        checked,
        isNew ? new PartyEvent.DebtorRegistered(checked) : new PartyEvent.DebtorChanged(checked));
  }
}
