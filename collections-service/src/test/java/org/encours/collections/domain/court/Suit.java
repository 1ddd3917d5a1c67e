package org.encours.collections.domain.court;

import static org.encours.collections.domain.Samples.TODAY;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Money;

/**
 * A claim for the courts to look at, as most are: the gate is open, nothing is contested, the
 * debtor is on a register, conciliation was tried, and there is no paper from the debtor. A test
 * says what is different.
 */
public final class Suit {

  private final String creditorCountry;
  private final String debtorCountry;
  private final DebtorKind debtor;
  private final Money principal;
  private boolean registered = true;
  private Contest contest = Contest.NONE;
  private boolean gateOpen = true;
  private boolean prescribed;
  private boolean insolvent;
  private boolean paper;
  private boolean specialSupplier;
  private boolean sale;
  private Optional<Money> accessories = Optional.empty();
  private boolean provisional;
  private boolean tried = true;
  private LocalDate on = TODAY;

  private Suit(String creditorCountry, String debtorCountry, DebtorKind debtor, Money principal) {
    this.creditorCountry = creditorCountry;
    this.debtorCountry = debtorCountry;
    this.debtor = debtor;
    this.principal = principal;
  }

  public static Suit of(
      String creditorCountry, String debtorCountry, DebtorKind debtor, Money principal) {
    return new Suit(creditorCountry, debtorCountry, debtor, principal);
  }

  public Suit unregistered() {
    registered = false;
    return this;
  }

  public Suit contested(Contest how) {
    contest = how;
    return this;
  }

  public Suit gate(boolean open) {
    gateOpen = open;
    return this;
  }

  public Suit prescribed(boolean is) {
    prescribed = is;
    return this;
  }

  public Suit insolvent(boolean is) {
    insolvent = is;
    return this;
  }

  public Suit withPaper() {
    paper = true;
    return this;
  }

  public Suit ofSpecialSupplier() {
    specialSupplier = true;
    return this;
  }

  public Suit ofGoods() {
    sale = true;
    return this;
  }

  public Suit accessories(Money asked) {
    accessories = Optional.of(asked);
    return this;
  }

  public Suit provisional(boolean is) {
    provisional = is;
    return this;
  }

  public Suit tried(boolean conciliation) {
    tried = conciliation;
    return this;
  }

  public Suit on(LocalDate day) {
    on = day;
    return this;
  }

  public CourtFacts facts() {
    return new CourtFacts(
        creditorCountry,
        debtorCountry,
        debtor,
        registered,
        principal,
        accessories.orElse(Money.zero(principal.currency())),
        contest,
        gateOpen,
        prescribed,
        insolvent,
        paper,
        specialSupplier,
        sale,
        provisional,
        tried,
        on);
  }
}
