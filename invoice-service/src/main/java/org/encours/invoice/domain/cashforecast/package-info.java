/** Cash to be expected by week, with the bounds within which it should come. */
package org.encours.invoice.domain.cashforecast;
