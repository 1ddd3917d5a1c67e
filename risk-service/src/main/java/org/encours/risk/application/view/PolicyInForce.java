package org.encours.risk.application.view;

import org.encours.risk.domain.credit.CreditPolicy;

/**
 * A creditor's policy and the version a person must have seen to change it.
 *
 * @param version 0 for the standard policy that nobody has changed yet
 */
public record PolicyInForce(CreditPolicy policy, int version) {}
