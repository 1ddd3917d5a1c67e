package org.encours.invoice.application.port;

import org.encours.invoice.domain.copy.AccountStatement;
import org.encours.invoice.domain.copy.Paper;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;

/** Puts papers into the form in which they are sent. */
public interface DocumentRenderer {

  /** UBL 2.1 by EN 16931 and Peppol BIS Billing 3.0. */
  byte[] ubl(Paper paper);

  /** PDF for people, in the debtor's language. */
  byte[] pdf(Paper paper);

  /** A statement of account, in the debtor's language. */
  byte[] pdf(Creditor creditor, Debtor debtor, AccountStatement statement);
}
