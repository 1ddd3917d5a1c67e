package org.encours.invoice.adapter.in.rest;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encours.invoice.domain.Address;
import org.encours.invoice.domain.Creditor;
import org.encours.kernel.CreditorId;

/** A creditor's profile as it comes and goes. */
@Schema(
    examples =
        """
        {"name":"Acme Belgique SRL","country":"BE","enterpriseNumber":"0401234560","vatNumber":"BE0401234560",
         "iban":"BE90999202600132","size":"SME","language":"fr","email":"credit@acme-be.example","phone":"+32 2 555 01 00",
         "address":{"street":"Rue Fictive 1","postalCode":"1000","city":"Bruxelles","country":"BE"}}
        """)
record CreditorBody(
    String name,
    String country,
    String enterpriseNumber,
    String vatNumber,
    String iban,
    String bic,
    Creditor.Size size,
    Address address,
    String language,
    String email,
    String phone) {

  Creditor of(CreditorId id) {
    return new Creditor(
        id,
        name,
        country,
        enterpriseNumber,
        Optional.ofNullable(vatNumber),
        iban,
        Optional.ofNullable(bic),
        size,
        address,
        language,
        email,
        phone);
  }

  static CreditorBody of(Creditor creditor) {
    return new CreditorBody(
        creditor.name(),
        creditor.country(),
        creditor.enterpriseNumber(),
        creditor.vatNumber().orElse(null),
        creditor.iban(),
        creditor.bic().orElse(null),
        creditor.size(),
        creditor.address(),
        creditor.language(),
        creditor.email(),
        creditor.phone());
  }
}
