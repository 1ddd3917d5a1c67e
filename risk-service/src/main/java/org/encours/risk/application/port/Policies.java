package org.encours.risk.application.port;

import java.util.Map;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.view.PolicyInForce;
import org.encours.risk.domain.DebtorKind;
import org.encours.risk.domain.credit.CreditPolicy;

/**
 * Each creditor's credit policy: a general one, and in its stead one for a kind of debtor where the
 * creditor wants it.
 */
public interface Policies {

  /** The general one. */
  PolicyInForce of(CreditorId creditor);

  /** The one a kind of debtor goes by: its own, or the general one. */
  PolicyInForce of(CreditorId creditor, DebtorKind segment);

  /**
   * Days an accepted order of a kind of debtor holds its part of the limit; some seconds old, for
   * no order should wait to learn it.
   */
  int reservationDays(CreditorId creditor, DebtorKind segment);

  /** The one each kind goes by; all kinds are there. */
  Map<DebtorKind, CreditPolicy> bySegment(CreditorId creditor);

  /**
   * @param segment empty for the general one
   * @param expected the version it replaces; empty replaces whatever stands
   * @return the new version; empty when somebody else changed it meanwhile
   */
  Optional<Integer> replace(
      CreditorId creditor,
      Optional<DebtorKind> segment,
      CreditPolicy policy,
      Optional<Integer> expected,
      String by);

  /** The kind goes by the general one again. */
  void giveUp(CreditorId creditor, DebtorKind segment, String by);
}
