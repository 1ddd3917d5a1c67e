/** What the creditor's ledger says, and what it does to a case. */
package org.encours.collections.domain.ledger;
