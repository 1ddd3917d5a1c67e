package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What is owed by all companies of a group together. */
public interface Exposures {

  record Member(String debtor, String name, Money balance, Money overdue) {}

  /**
   * @param head the ERP's customer number of the group's head, or of a company on its own
   * @param members the head among them, where it owes anything
   */
  record Group(
      String head,
      String name,
      String currency,
      Money balance,
      Money overdue,
      List<Member> members) {}

  /** The largest first. */
  List<Group> asOf(CreditorId creditor, LocalDate day);
}
