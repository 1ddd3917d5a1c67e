package org.encours.dunning.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Debtors as invoice-service and risk-service tell of them. */
public interface Debtors {

  Optional<Debtor> find(CreditorId creditor, UUID debtor);

  /** Writes who the debtor is; grade, credit and contacts made stay. */
  void save(CreditorId creditor, Debtor debtor);

  /** Answers whether the grade changed. */
  boolean grade(CreditorId creditor, UUID debtor, String grade);

  void insolvent(CreditorId creditor, UUID debtor, boolean value);

  void credit(CreditorId creditor, UUID debtor, Money credit);

  void supplyHeld(CreditorId creditor, Debtor debtor, boolean held, String reason, LocalDate on);

  /** Nothing goes to these e-mails and numbers any more. */
  void mute(CreditorId creditor, UUID debtor, List<String> addresses, LocalDate on);

  /** Who looks after the debtor; empty for nobody. Answers false where there is no such debtor. */
  boolean own(CreditorId creditor, String reference, Optional<String> owner);

  Optional<String> owner(CreditorId creditor, UUID debtor);
}
