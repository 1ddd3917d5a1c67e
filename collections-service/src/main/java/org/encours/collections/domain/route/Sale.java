package org.encours.collections.domain.route;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/**
 * On what terms a debt is sold, as a whole and for good.
 *
 * @param price what the buyer pays for all that is open
 * @param payTo the buyer's account, an IBAN, to which the debtor is to pay; or null
 * @param reference of the contract, or null
 * @param registration of the buyer with the FPS Economy, which somebody who collects assigned debts
 *     from consumers in Belgium must have (art. XIX.6 CEL); or null
 * @param lot in which it is sold with others for one price, of which this is its share; or null
 * @param cost of the sale itself, such as a broker's; or null
 */
public record Sale(
    String buyer,
    Money price,
    String payTo,
    String reference,
    String registration,
    UUID lot,
    Money cost) {

  public Sale inLot(UUID with, Money share) {
    return new Sale(buyer, share, payTo, reference, registration, with, cost);
  }

  /** What is wrong with it for a claim of which this much is open. */
  public List<Violation> violations(Money open, DebtorFile debtor) {
    List<Violation> wrong = new ArrayList<>();
    if (!price.currency().equals(open.currency()) || !price.isPositive()) {
      wrong.add(new Violation("sale.price", "must be more than nothing, in " + open.currency()));
    } else if (price.compareTo(open) > 0) {
      wrong.add(new Violation("sale.price", "must be at most the open " + open));
    }
    boolean consumer = debtor.kind() == DebtorKind.CONSUMER && debtor.country().equals("BE");
    if (consumer && (registration == null || registration.isBlank())) {
      wrong.add(
          new Violation(
              "sale.registration",
              "must be given: who collects assigned debts of consumers is registered with the FPS"
                  + " Economy (art. XIX.6 CEL)"));
    }
    return wrong;
  }
}
