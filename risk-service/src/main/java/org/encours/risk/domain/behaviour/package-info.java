/** How a debtor pays, folded from dated facts; readable as of any date. */
package org.encours.risk.domain.behaviour;
