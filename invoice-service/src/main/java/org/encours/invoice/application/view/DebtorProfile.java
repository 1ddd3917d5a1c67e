package org.encours.invoice.application.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Contact;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.terms.AcceptedTerms;
import org.encours.invoice.domain.terms.AgreedFigures;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** A debtor as the ERP gives it, as it is answered and as it is published. */
public record DebtorProfile(
    Debtor.Kind kind,
    String name,
    String language,
    String country,
    String enterpriseNumber,
    String vatNumber,
    Address address,
    List<Person> contacts,
    Terms terms,
    String parent) {

  public record Person(String name, String role, String email, String phone) {

    private static Contact as(Person given) {
      // A null among the contacts is one of which everything is missing: its check says so.
      Person person = given == null ? new Person(null, null, null, null) : given;
      return new Contact(
          person.name,
          person.role,
          Optional.ofNullable(person.email),
          Optional.ofNullable(person.phone));
    }

    static Person of(Contact contact) {
      return new Person(
          contact.name(),
          contact.role(),
          contact.email().orElse(null),
          contact.phone().orElse(null));
    }
  }

  public record Terms(
      String version,
      LocalDate acceptedOn,
      AcceptedTerms.Manner manner,
      Integer paymentDays,
      boolean interestClause,
      boolean penaltyClause,
      Boolean prevailingClause,
      String governingLaw,
      Integer contestDays,
      BigDecimal interestPercent,
      BigDecimal penaltyPercent,
      Money penaltyMinimum) {

    private AcceptedTerms as() {
      return new AcceptedTerms(
          version,
          Optional.ofNullable(acceptedOn),
          manner,
          Optional.ofNullable(paymentDays),
          interestClause,
          penaltyClause,
          Boolean.TRUE.equals(prevailingClause),
          Optional.ofNullable(governingLaw),
          Optional.ofNullable(contestDays),
          new AgreedFigures(
              Optional.ofNullable(interestPercent),
              Optional.ofNullable(penaltyPercent),
              Optional.ofNullable(penaltyMinimum)));
    }

    static Terms of(AcceptedTerms terms) {
      return new Terms(
          terms.version(),
          terms.acceptedOn().orElse(null),
          terms.manner(),
          terms.paymentDays().orElse(null),
          terms.interestClause(),
          terms.penaltyClause(),
          terms.prevailingClause() ? true : null,
          terms.governingLaw().orElse(null),
          terms.contestDays().orElse(null),
          terms.figures().interestPercent().orElse(null),
          terms.figures().penaltyPercent().orElse(null),
          terms.figures().penaltyMinimum().orElse(null));
    }
  }

  public static DebtorProfile of(Debtor debtor) {
    return new DebtorProfile(
        debtor.kind(),
        debtor.name(),
        debtor.language(),
        debtor.country(),
        debtor.enterpriseNumber().orElse(null),
        debtor.vatNumber().orElse(null),
        debtor.address(),
        debtor.contacts().stream().map(Person::of).toList(),
        debtor.terms().map(Terms::of).orElse(null),
        debtor.parent().orElse(null));
  }

  /** The debtor, still unchecked and without an id of ours. */
  public Debtor as(CreditorId creditor, String reference) {
    return new Debtor(
        creditor,
        new DebtorKey(new UUID(0, 0), reference),
        kind,
        name,
        language,
        country,
        Optional.ofNullable(enterpriseNumber),
        Optional.ofNullable(vatNumber),
        address,
        (contacts == null ? List.<Person>of() : contacts).stream().map(Person::as).toList(),
        Optional.ofNullable(terms).map(Terms::as),
        Optional.ofNullable(parent));
  }
}
