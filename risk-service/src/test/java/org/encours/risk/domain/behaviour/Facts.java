package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;
import org.encours.kernel.WorkingDays;
import org.encours.risk.domain.debtor.InvoiceId;

/** Writes a debtor's history in the order a reader thinks of it. */
public final class Facts {

  /** Weekends are no days of conduct; no holidays, no grace. */
  public static final ConductRule WEEKDAYS = new ConductRule(new WorkingDays(_ -> false), 0);

  private final List<Fact> facts = new ArrayList<>();

  public static InvoiceId invoice(int number) {
    return new InvoiceId(new UUID(7, number));
  }

  public static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  public static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  public Facts issued(int invoice, String on, String due, String amount) {
    return issued(invoice, on, new Term(day(due), eur(amount)));
  }

  public Facts issued(int invoice, String on, Term... terms) {
    return and(new Fact.Issued(invoice(invoice), day(on), List.of(terms)));
  }

  public Facts paid(int invoice, String on, String amount) {
    return and(new Fact.Paid(invoice(invoice), day(on), eur(amount)));
  }

  public Facts and(Fact fact) {
    facts.add(fact);
    return this;
  }

  public List<Fact> list() {
    return List.copyOf(facts);
  }

  public Behaviour asOf(String date) {
    return Behaviour.of(facts, day(date), eur("0").currency(), WEEKDAYS);
  }
}
