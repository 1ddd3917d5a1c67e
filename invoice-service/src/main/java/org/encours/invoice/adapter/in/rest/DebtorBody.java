package org.encours.invoice.adapter.in.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encours.invoice.domain.AcceptedTerms;
import org.encours.invoice.domain.Address;
import org.encours.invoice.domain.Contact;
import org.encours.invoice.domain.Debtor;
import org.encours.invoice.domain.DebtorKey;
import org.encours.kernel.CreditorId;

/** A debtor as the ERP gives it. */
@Schema(
    examples =
        """
        {"kind":"COMPANY","name":"Boulangerie Test SRL","language":"fr","country":"BE","enterpriseNumber":"0888888895",
         "address":{"street":"Place Essai 2","postalCode":"5000","city":"Namur","country":"BE"},
         "contacts":[{"name":"Anne Test","role":"accounting","email":"anne@example.net"}],
         "terms":{"version":"2026-01","acceptedOn":"2026-01-05","manner":"SIGNED","paymentDays":30,
                  "interestClause":true,"penaltyClause":true}}
        """)
record DebtorBody(
    Debtor.Kind kind,
    String name,
    String language,
    String country,
    String enterpriseNumber,
    String vatNumber,
    Address address,
    List<ContactBody> contacts,
    TermsBody terms,
    String parent) {

  record ContactBody(String name, String role, String email, String phone) {

    static ContactBody of(Contact contact) {
      return new ContactBody(
          contact.name(),
          contact.role(),
          contact.email().orElse(null),
          contact.phone().orElse(null));
    }
  }

  record TermsBody(
      String version,
      LocalDate acceptedOn,
      AcceptedTerms.Manner manner,
      Integer paymentDays,
      boolean interestClause,
      boolean penaltyClause) {

    static TermsBody of(AcceptedTerms terms) {
      return new TermsBody(
          terms.version(),
          terms.acceptedOn().orElse(null),
          terms.manner(),
          terms.paymentDays().orElse(null),
          terms.interestClause(),
          terms.penaltyClause());
    }
  }

  /** The debtor still without an id of ours. */
  Debtor of(CreditorId creditor, String reference) {
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
        Bodies.list(contacts).stream()
            .map(
                c ->
                    new Contact(
                        c.name(),
                        c.role(),
                        Optional.ofNullable(c.email()),
                        Optional.ofNullable(c.phone())))
            .toList(),
        Optional.ofNullable(terms)
            .map(
                t ->
                    new AcceptedTerms(
                        t.version(),
                        Optional.ofNullable(t.acceptedOn()),
                        t.manner(),
                        Optional.ofNullable(t.paymentDays()),
                        t.interestClause(),
                        t.penaltyClause())),
        Optional.ofNullable(parent));
  }
}
