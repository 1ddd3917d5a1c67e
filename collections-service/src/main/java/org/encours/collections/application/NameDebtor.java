package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.encours.collections.domain.bureau.NegativeReports;
import org.encours.collections.domain.bureau.NegativeReports.Wish;
import org.encours.collections.domain.cases.CollectionCase;

/** Names a debtor to a credit bureau, past a second person, and takes its name back. */
@ApplicationScoped
public class NameDebtor {

  private final CaseCommands desk;

  NameDebtor(CaseCommands desk) {
    this.desk = desk;
  }

  @Transactional
  public CollectionCase ask(CaseOrder order, Wish wish) {
    return desk.change(order, (known, act) -> NegativeReports.ask(known, wish, act));
  }

  @Transactional
  public CollectionCase check(CaseOrder order, boolean right, String reason) {
    return desk.change(order, (known, act) -> NegativeReports.check(known, right, reason, act));
  }

  @Transactional
  public CollectionCase withdraw(CaseOrder order, String reason) {
    return desk.change(order, (known, act) -> NegativeReports.withdraw(known, reason, act));
  }
}
