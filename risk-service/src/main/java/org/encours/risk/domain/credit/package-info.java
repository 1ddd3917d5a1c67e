/** How far to trust a debtor: policy, limits, holds, and the answer to an order. */
package org.encours.risk.domain.credit;
