package org.encours.invoice.domain.policy;

import static org.encours.invoice.domain.charge.Part.COST;
import static org.encours.invoice.domain.charge.Part.FEE;
import static org.encours.invoice.domain.charge.Part.FIXED_COMPENSATION;
import static org.encours.invoice.domain.charge.Part.INTEREST;
import static org.encours.invoice.domain.charge.Part.PENALTY;
import static org.encours.invoice.domain.charge.Part.PRINCIPAL;

import java.util.List;
import org.encours.invoice.domain.charge.Part;

/**
 * In which order money that covers not all settles principal and charges. Each phase goes through
 * all claims, the oldest first, before the next begins: which debt comes first is one question of
 * the law, and what of a debt is another.
 */
public enum AllocationOrder {
  /** A gift to the debtor: interest stops soonest. */
  PRINCIPAL_FIRST(List.of(PRINCIPAL), List.of(COST, FEE, FIXED_COMPENSATION, INTEREST, PENALTY)),

  /** Interest, then the principal that bears it (BE C.civ. 5.210; FR C.civ. 1343-1). */
  INTEREST_THEN_PRINCIPAL(
      List.of(INTEREST, PRINCIPAL), List.of(COST, FEE, FIXED_COMPENSATION, PENALTY)),

  /** Costs, then interest, then the principal (NL BW 6:44; DE BGB section 367). */
  COSTS_INTEREST_PRINCIPAL(List.of(COST, FEE, FIXED_COMPENSATION, INTEREST, PENALTY, PRINCIPAL));

  private final List<List<Part>> phases;

  @SafeVarargs
  @SuppressWarnings("varargs")
  AllocationOrder(List<Part>... phases) {
    this.phases = List.of(phases);
  }

  public List<List<Part>> phases() {
    return phases;
  }

  /**
   * What the law says where the creditor chose nothing.
   *
   * @param country the creditor's, ISO 3166-1 alpha-2
   */
  public static AllocationOrder byLawOf(String country) {
    return switch (country) {
      case "NL", "DE", "AT" -> COSTS_INTEREST_PRINCIPAL;
      default -> INTEREST_THEN_PRINCIPAL;
    };
  }
}
