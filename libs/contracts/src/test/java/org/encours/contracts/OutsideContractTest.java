package org.encours.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What other systems were promised; a name that leaves this list breaks one of them. */
class OutsideContractTest {

  private static final String PROMISED =
      """
      creditor.changed.v1 debtor.registered.v1 debtor.changed.v1
      invoice.issued.v1 invoice.payment-allocated.v1 invoice.payment-reversed.v1
      invoice.settled.v1 invoice.credited.v1 invoice.disputed.v1 invoice.dispute-resolved.v1
      invoice.overdue.v1 invoice.written-off.v1
      risk.debtor-scored.v1 risk.credit-limit-changed.v1 risk.credit-hold-placed.v1
      risk.credit-hold-released.v1 risk.early-warning-raised.v1
      dunning.reminder-sent.v1 dunning.charges-claimed.v1 dunning.promise-recorded.v1
      dunning.promise-kept.v1 dunning.promise-broken.v1 dunning.paused.v1 dunning.resumed.v1
      dunning.supply-hold-requested.v1 dunning.supply-hold-lifted.v1 dunning.handoff-requested.v1
      collections.case-opened.v1 collections.case-refused.v1 collections.case-handed-off.v1
      collections.case-recalled.v1 collections.recovery-received.v1 collections.plan-agreed.v1
      collections.plan-broken.v1 collections.case-closed.v1
      handoff.offered.v1 handoff.recalled.v1 handoff.paid-directly.v1
      handoff.accepted.v1 handoff.refused.v1 handoff.contacted.v1 handoff.promise.v1
      handoff.payment.v1 handoff.closed.v1
      """;

  @Test
  void everyPromisedEventHasItsContract() {
    assertThat(ContractFiles.types()).containsAll(Arrays.asList(PROMISED.strip().split("\\s+")));
  }
}
