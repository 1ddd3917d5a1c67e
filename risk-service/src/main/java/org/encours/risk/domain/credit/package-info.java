/** How far to trust a debtor: policy, limits, holds, and the answer to an order. */
@NullMarked
package org.encours.risk.domain.credit;

import org.jspecify.annotations.NullMarked;
