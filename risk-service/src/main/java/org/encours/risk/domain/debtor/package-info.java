/** Who owes, as the invoice side identifies it. */
package org.encours.risk.domain.debtor;
