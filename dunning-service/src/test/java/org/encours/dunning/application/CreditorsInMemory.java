package org.encours.dunning.application;

import java.util.Optional;
import org.encours.dunning.application.port.Creditors;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.party.Address;
import org.encours.dunning.domain.party.Creditor;
import org.encours.kernel.CreditorId;

/** Whoever is asked for, a Belgian enterprise. */
final class CreditorsInMemory implements Creditors {

  @Override
  public Optional<Creditor> find(CreditorId creditor) {
    return Optional.of(
        new Creditor(
            creditor,
            "Fournitures Dupont SRL",
            "BE",
            CreditorSize.SME,
            "0401234560",
            Optional.empty(),
            "BE68539007547034",
            Optional.empty(),
            new Address("Rue du Marché aux Herbes 61", "1000", "Bruxelles", "BE"),
            "fr",
            "credit@dupont.example",
            "+32 2 555 01 00"));
  }

  @Override
  public void save(Creditor creditor) {}
}
