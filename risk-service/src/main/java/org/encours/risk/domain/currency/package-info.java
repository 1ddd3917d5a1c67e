/** What money in another currency comes to. */
package org.encours.risk.domain.currency;
