package org.encours.invoice.adapter.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Creditor;
import org.encours.kernel.CreditorId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "creditor_profile")
class CreditorRow {

  @Id
  @Column(name = "creditor")
  String id;

  String name;
  String country;

  @Column(name = "enterprise_number")
  String enterpriseNumber;

  @Column(name = "vat_number")
  String vatNumber;

  String iban;
  String bic;
  String size;

  @JdbcTypeCode(SqlTypes.JSON)
  Address address;

  String language;
  String email;
  String phone;
  @Version Integer version;

  CreditorRow write(Creditor creditor) {
    id = creditor.id().value();
    name = creditor.name();
    country = creditor.country();
    enterpriseNumber = creditor.enterpriseNumber();
    vatNumber = creditor.vatNumber().orElse(null);
    iban = creditor.iban();
    bic = creditor.bic().orElse(null);
    size = creditor.size().name();
    address = creditor.address();
    language = creditor.language();
    email = creditor.email();
    phone = creditor.phone();
    return this;
  }

  Creditor read() {
    return new Creditor(
        new CreditorId(id),
        name,
        country,
        enterpriseNumber,
        Optional.ofNullable(vatNumber),
        iban,
        Optional.ofNullable(bic),
        Creditor.Size.valueOf(size),
        address,
        language,
        email,
        phone);
  }
}
