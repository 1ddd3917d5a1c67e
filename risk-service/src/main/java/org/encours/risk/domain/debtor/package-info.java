/** Who owes, as the invoice side identifies it. */
@NullMarked
package org.encours.risk.domain.debtor;

import org.jspecify.annotations.NullMarked;
