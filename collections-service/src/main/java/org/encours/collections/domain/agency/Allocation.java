package org.encours.collections.domain.agency;

import java.util.List;
import org.encours.collections.domain.party.DebtorKind;

/**
 * What a payment that is not enough for all settles first, as the mandate says. The law puts
 * interest before the principal (art. 1343-1 C. civ.; in Belgium book 5 of the Civil Code, formerly
 * art. 1254), and a creditor may give that up.
 */
public enum Allocation {
  /** As the creditor's ledger books it; the creditor gives up what the law allows it. */
  PRINCIPAL_FIRST(Part.PRINCIPAL, Part.INTEREST, Part.COSTS),
  INTEREST_THEN_PRINCIPAL(Part.INTEREST, Part.PRINCIPAL, Part.COSTS),
  COSTS_INTEREST_PRINCIPAL(Part.COSTS, Part.INTEREST, Part.PRINCIPAL);

  /** Costs are the lump sum of the law and reminder fees. */
  public enum Part {
    PRINCIPAL,
    INTEREST,
    COSTS
  }

  private final List<Part> order;

  Allocation(Part... order) {
    this.order = List.of(order);
  }

  /** What is settled first, next and last. */
  public List<Part> order() {
    return order;
  }

  /**
   * The nearest to this that the law lets a creditor ask for. French law names interest only, and
   * leaves the costs of collection to the creditor (art. L111-8 CPCE); a consumer's lump sum is an
   * indemnity under its contract's clause (art. XIX.4 CEL), no cost that would come first. Between
   * enterprises the seller's law is taken.
   */
  public Allocation lawfulFor(String creditorCountry, DebtorKind debtor) {
    boolean interestOnly = creditorCountry.equals("FR") || debtor == DebtorKind.CONSUMER;
    return this == COSTS_INTEREST_PRINCIPAL && interestOnly ? INTEREST_THEN_PRINCIPAL : this;
  }
}
