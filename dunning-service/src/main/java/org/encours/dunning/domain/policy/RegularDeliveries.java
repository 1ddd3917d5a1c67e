package org.encours.dunning.domain.policy;

import java.math.BigDecimal;

/**
 * The contracts of a plan's debtors are of regular deliveries: energy, water, telecom,
 * subscriptions. What a reminder then costs a Belgian consumer beyond those that are free.
 *
 * <p>One contract is what bears one order reference; invoices without any count as one contract of
 * their debtor.
 *
 * @param reminderCost in euro, as the terms provide it
 * @param postage in euro, as the post charges it; only what goes on paper bears it
 */
public record RegularDeliveries(BigDecimal reminderCost, BigDecimal postage) {

  public BigDecimal costOf(Channel channel) {
    return channel.onPaper() ? reminderCost.add(postage) : reminderCost;
  }
}
