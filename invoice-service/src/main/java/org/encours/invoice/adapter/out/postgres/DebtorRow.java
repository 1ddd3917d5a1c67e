package org.encours.invoice.adapter.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Contact;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.party.MissingDetail;
import org.encours.invoice.domain.terms.AcceptedTerms;
import org.encours.kernel.CreditorId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "debtor")
class DebtorRow {

  @Id UUID id;
  String creditor;
  String reference;
  String kind;
  String name;
  String language;
  String country;

  @Column(name = "enterprise_number")
  String enterpriseNumber;

  @Column(name = "vat_number")
  String vatNumber;

  @JdbcTypeCode(SqlTypes.JSON)
  Address address;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Contact> contacts;

  @JdbcTypeCode(SqlTypes.JSON)
  AcceptedTerms terms;

  String parent;

  /** Of {@link MissingDetail}: kept so that it can be asked for, never read back. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  List<String> missing;

  /** Kept so that it can be looked for, never read back. */
  String search;

  @Version Integer version;

  DebtorRow write(Debtor debtor) {
    id = debtor.key().id();
    creditor = debtor.creditor().value();
    reference = debtor.key().reference();
    kind = debtor.kind().name();
    name = debtor.name();
    language = debtor.language();
    country = debtor.country();
    enterpriseNumber = debtor.enterpriseNumber().orElse(null);
    vatNumber = debtor.vatNumber().orElse(null);
    address = debtor.address();
    contacts = debtor.contacts();
    terms = debtor.terms().orElse(null);
    parent = debtor.parent().orElse(null);
    missing = MissingDetail.of(debtor).stream().map(MissingDetail::name).toList();
    search = SearchText.of(debtor);
    return this;
  }

  Debtor read() {
    return new Debtor(
        new CreditorId(creditor),
        new DebtorKey(id, reference),
        Debtor.Kind.valueOf(kind),
        name,
        language,
        country,
        Optional.ofNullable(enterpriseNumber),
        Optional.ofNullable(vatNumber),
        address,
        contacts,
        Optional.ofNullable(terms),
        Optional.ofNullable(parent));
  }
}
