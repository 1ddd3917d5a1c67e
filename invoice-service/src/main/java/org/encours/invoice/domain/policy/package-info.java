/** A creditor's own rules for its ledger. */
package org.encours.invoice.domain.policy;
