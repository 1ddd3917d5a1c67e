package org.encours.collections.domain.agency;

import java.util.UUID;
import org.encours.kernel.Money;

/**
 * What an agency collected on one case within a month, and keeps of it, by one side's books.
 *
 * @param fee zero when it keeps nothing
 */
public record Remitted(UUID caseId, Money collected, Money fee) {

  /** What it has to hand over. */
  public Money due() {
    return collected.minus(fee);
  }

  Remitted plus(Remitted more) {
    return new Remitted(caseId, collected.plus(more.collected), fee.plus(more.fee));
  }
}
