/** How a debtor pays, folded from dated facts; readable as of any date. */
@NullMarked
package org.encours.risk.domain.behaviour;

import org.jspecify.annotations.NullMarked;
