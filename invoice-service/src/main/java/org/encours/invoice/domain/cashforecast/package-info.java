/** Cash to be expected by week, with the bounds within which it should come. */
@NullMarked
package org.encours.invoice.domain.cashforecast;

import org.jspecify.annotations.NullMarked;
