package org.encours.risk.application.port;

import org.encours.kernel.CreditorId;

/** What is known of debtors from events, as it stands. */
public interface Projection {

  /**
   * Adds what was told, however much, in few statements: each fact once, what is owed with it, and
   * the mark of whose file has changed. A fact may come before its debtor's registration does.
   */
  void add(CreditorId creditor, EventBatch told);
}
