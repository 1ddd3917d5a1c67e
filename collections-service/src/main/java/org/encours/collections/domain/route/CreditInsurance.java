package org.encours.collections.domain.route;

import java.util.Optional;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.party.DebtorKind;

/**
 * A creditor's credit insurance, as far as its litigation service works a debt. Which debts are
 * covered stands in the insurance contract; these are the conditions that such contracts have.
 *
 * @param exportOnly only debtors in another country are insured
 * @param service the agency by which the insurer's litigation service is known here, or null when
 *     it is asked on paper
 * @param notifyWithinDays how long after the due date the insurer must have been told, or null
 */
public record CreditInsurance(boolean exportOnly, AgencyId service, Integer notifyWithinDays) {

  /** What is assumed of an insurance of which nothing else is known. */
  public static final CreditInsurance EXPORT = new CreditInsurance(true, null, null);

  /** Why the insurer does not work this debt, or empty when it does. */
  Optional<String> obstacle(RouteFile file) {
    if (file.court().debtor() == DebtorKind.CONSUMER) {
      return Optional.of("credit insurance covers no consumers");
    }
    if (exportOnly && file.court().debtorCountry().equals(file.court().creditorCountry())) {
      return Optional.of("the insurance covers export only, and the debtor is in the same country");
    }
    if (file.court().contest() == Contest.SERIOUS) {
      return Optional.of("cover rests while the debt is contested");
    }
    if (notifyWithinDays != null && file.ageDays() > notifyWithinDays) {
      return Optional.of(
          "%d days past due, and the insurer had to be told within %d"
              .formatted(file.ageDays(), notifyWithinDays));
    }
    return Optional.empty();
  }
}
