package org.encours.risk.application.port;

import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.view.PolicyInForce;
import org.encours.risk.domain.credit.CreditPolicies;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.Segment;
import org.encours.risk.domain.debtor.DebtorKind;

/**
 * Each creditor's credit policies: a general one, and in its stead those of segments of debtors
 * where the creditor wants them.
 */
public interface Policies {

  /** The general one. */
  PolicyInForce of(CreditorId creditor);

  /**
   * The one of a segment: its own, or the next wider one; with the version of the segment's own.
   */
  PolicyInForce of(CreditorId creditor, Segment segment);

  /**
   * Days an accepted order of such a debtor holds its part of the limit; some seconds old, for no
   * order should wait to learn it.
   */
  int reservationDays(CreditorId creditor, DebtorKind kind, Optional<String> country);

  /** All that are in force. */
  CreditPolicies all(CreditorId creditor);

  /**
   * @param expected the version it replaces; empty replaces whatever stands
   * @return the new version; empty when somebody else changed it meanwhile
   */
  Optional<Integer> replace(
      CreditorId creditor,
      Segment segment,
      CreditPolicy policy,
      Optional<Integer> expected,
      String by);

  /** The segment goes by the next wider one again. */
  void giveUp(CreditorId creditor, Segment segment, String by);
}
