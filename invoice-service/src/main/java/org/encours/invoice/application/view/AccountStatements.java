package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.invoice.domain.copy.AccountStatement;
import org.encours.kernel.CreditorId;

/** Statements of account as of any day. */
public interface AccountStatements {

  /** Nothing where there is no such debtor. */
  Optional<AccountStatement> of(CreditorId creditor, String debtor, LocalDate from, LocalDate asOf);
}
