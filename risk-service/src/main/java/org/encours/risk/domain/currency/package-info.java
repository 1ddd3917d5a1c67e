/** What money in another currency comes to. */
@NullMarked
package org.encours.risk.domain.currency;

import org.jspecify.annotations.NullMarked;
