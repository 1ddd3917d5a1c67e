package org.encours.invoice.application.view;

import java.util.Optional;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Creditor;
import org.encours.kernel.CreditorId;

/** A creditor as the ERP gives it, as it is answered and as it is published. */
public record CreditorProfile(
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

  /** The creditor, still unchecked. */
  public Creditor as(CreditorId id) {
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

  public static CreditorProfile of(Creditor creditor) {
    return new CreditorProfile(
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
