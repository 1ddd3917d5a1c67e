package org.encours.collections.domain.gate;

import java.util.List;
import org.encours.collections.domain.claim.Claim;

/**
 * What the gate let through and what it held.
 *
 * @param passing claims, or their undisputed part, that are certain, liquid and due
 * @param held claims, or parts, that are not
 * @param missing why the held ones are held, and who can help
 * @param paid numbers of invoices that were paid or credited in full meanwhile
 */
public record GateResult(
    List<Claim> passing, List<Claim> held, List<Deficiency> missing, List<String> paid) {

  public GateResult {
    passing = List.copyOf(passing);
    held = List.copyOf(held);
    missing = List.copyOf(missing);
    paid = List.copyOf(paid);
  }
}
